package org.planledger.web.stub;

import java.io.IOException;
import org.planledger.web.WebUi;
import org.springframework.boot.SpringApplication;

/** Starts web-ui over the stubbed services on port 8080, to look at while working on a page. */
final class Playground {
    private Playground() {}

    public static void main(String[] args) throws IOException {
        var services = new StubServices();
        System.setProperty("planledger.command.url", services.url().toString());
        System.setProperty("planledger.query.url", services.url().toString());
        SpringApplication.run(WebUi.class, args);
    }
}
