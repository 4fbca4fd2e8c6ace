package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A form has a size. */
class FormLimitsTest extends WebUiTest {
    @Test
    void aFormOverTheLimitGetsAPageAndNoCommandIsGiven() {
        refused("a=" + "x".repeat(1_100_000));
    }

    @Test
    void aFormWithTooManyFieldsGetsAPageAndNoCommandIsGiven() {
        refused("a=1&".repeat(600) + "a=1");
    }

    private void refused(String body) {
        var answer = RawHttp.send(
                port,
                "POST /sign-in HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/x-www-form-urlencoded",
                "Connection: close",
                "Content-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 413);
        assertThat(answer.body()).contains("planledger").doesNotContain("Tomcat", "Exception");
        assertThat(SERVICES.told()).isEmpty();
    }
}
