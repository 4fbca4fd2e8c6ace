package org.planledger.system.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves nothing before it is seen to find. */
class ByteSearchTest {
    private static final String NAME = "Qızılgül Şəhriyarova";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {0, (1 << 20) - 5})
    void findsEveryFormWhereverItBegins(int at) throws IOException {
        var needles = Needles.of(NAME);
        for (var form : needles.names()) {
            var file = folder.resolve("planted");
            var needle = needles.bytes(form);
            var content = new byte[at + needle.length + 3];
            Arrays.fill(content, (byte) 'x');
            System.arraycopy(needle, 0, content, at, needle.length);
            Files.write(file, content);
            assertThat(ByteSearch.under(folder, needles).hits())
                    .as(form)
                    .extracting(ByteSearch.Hit::form)
                    .contains(form);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "{\"name\":\""})
    void findsTheNameInAnyBase64(String before) throws IOException {
        var text = (before + NAME + "\"}").getBytes(StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("encoded"), Base64.getEncoder().encodeToString(text));
        assertThat(ByteSearch.under(folder, Needles.of(NAME)).hits()).isNotEmpty();
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        Files.writeString(folder.resolve("other"), "Qızılgül Səhriyarova".repeat(100_000));
        var result = ByteSearch.under(folder, Needles.of(NAME));
        assertThat(result.hits()).isEmpty();
        assertThat(result.bytes()).isGreaterThan(2_000_000);
    }
}
