package org.planledger.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Who is signed in is remembered for a working day; of strangers only so many, and not for long. */
@TestPropertySource(properties = "planledger.sessions.strangers=3")
class SessionsTest extends WebUiTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ServletWebServerApplicationContext application;

    @Test
    void aStrangerIsRememberedForHalfAnHourAndWhoSignsInForAWorkingDay() throws IOException {
        browser.open("/audit");
        assertThat(session(browser).getMaxInactiveInterval()).isEqualTo(30 * 60);
        browser.signIn("isci");
        assertThat(session(browser).getMaxInactiveInterval()).isEqualTo(9 * 60 * 60);
        SERVICES.tokensExpired(true);
        browser.open("/plan");
        assertThat(session(browser).getMaxInactiveInterval()).isEqualTo(30 * 60);
    }

    @Test
    void ofManyStrangersTheFirstAreForgottenAndNobodyWhoIsSignedIn() {
        browser.signIn("isci");
        try (var waiting = new Browser(port)) {
            var form = waiting.open("/sign-in");
            for (int i = 0; i < 3; i++) {
                try (var stranger = new Browser(port)) {
                    stranger.open("/sign-in");
                }
            }
            assertThat(Browser.path(waiting.signIn(form, "isci", "isci-2025"))).startsWith("/sign-in");
            // And can sign in all the same, on the page that is shown instead.
            assertThat(Browser.path(waiting.signIn("isci"))).isEqualTo("/");
        }
        assertThat(Browser.path(browser.open("/plan"))).isEqualTo("/plan");
    }

    private Session session(Browser of) throws IOException {
        var tomcat = ((TomcatWebServer) requireNonNull(application.getWebServer())).getTomcat();
        var context = (Context) tomcat.getHost().findChildren()[0];
        return requireNonNull(context.getManager().findSession(of.cookie("planledger")));
    }
}
