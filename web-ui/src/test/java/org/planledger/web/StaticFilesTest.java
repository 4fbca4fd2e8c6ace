package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Promise: a browser keeps style, script and pictures, and gets the new ones with the next version. */
class StaticFilesTest extends WebUiTest {
    private static final String HOST = "Host: localhost";
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|js|img|webjars)/[^\"#]+)");

    @Test
    void everyFileOfAPageIsThereAndKeptAndOursAreNamedByTheirContent() {
        var page = RawHttp.send(port, "GET /sign-in HTTP/1.1", HOST).body();
        var files = FILE.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(files).hasSizeGreaterThan(3);
        for (var file : files) {
            if (!file.startsWith("/webjars/")) assertThat(file).containsPattern("-[0-9a-f]{32}\\.");
            var answer = RawHttp.send(port, "GET " + file + " HTTP/1.1", HOST);
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(answer.head()).as(file).contains("max-age=604800");
        }
    }

    @Test
    void whatIsNoFileIsNotFound() {
        assertThat(RawHttp.send(port, "GET /css/none.css HTTP/1.1", HOST).status())
                .isEqualTo(404);
        assertThat(RawHttp.send(port, "GET /img/..%2fcss/planledger.css HTTP/1.1", HOST)
                        .status())
                .isBetween(400, 404);
    }
}
