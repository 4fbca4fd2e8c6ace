package org.planledger.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Database;

/** The committed description is what the application says of itself. */
class ApiDescriptionTest {
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void theCommittedDescriptionIsTrue() throws IOException {
        try (var app = App.start(new Database(), new Class<?>[0])) {
            var yaml = app.get("/v3/api-docs.yaml", "").text();
            if (Boolean.getBoolean("openapi.write")) Files.writeString(COMMITTED, yaml);
            assertThat(yaml)
                    .as("run this test with -Dopenapi.write=true, look at what changed, and commit it")
                    .isEqualTo(Files.readString(COMMITTED));
        }
    }
}
