package org.planledger.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.planledger.web.stub.StubServices;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running application over stubbed services, and a browser without JavaScript in front of it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
abstract class WebUiTest {
    static final String ITEM = "a0000000-0000-0000-0000-000000000002";
    static final String ACTIVITY = "b0000000-0000-0000-0000-000000000001";
    static final String VISIT = "c0000000-0000-0000-0000-000000000001";
    static final String VETERAN = "d0000000-0000-0000-0000-000000000001";
    static final String ENTRY = "f0000000-0000-0000-0000-000000000001";

    static final StubServices SERVICES = started();

    @LocalServerPort
    int port;

    @SuppressWarnings("NullAway.Init")
    Browser browser;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("planledger.command.url", SERVICES::url);
        registry.add("planledger.query.url", SERVICES::url);
    }

    @BeforeEach
    void openBrowser() {
        SERVICES.reset();
        browser = new Browser(port);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    private static StubServices started() {
        try {
            return new StubServices();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
