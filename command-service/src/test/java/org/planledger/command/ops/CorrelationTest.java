package org.planledger.command.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Collector;
import org.planledger.command.testing.Database;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** A command can be followed: by its correlation id through logs and events, by its trace from the service that sent it. */
@ExtendWith(OutputCaptureExtension.class)
class CorrelationTest {
    private static final String GUEST = "{\"kind\":\"GUEST\",\"name\":\"A\"}";
    private static final String DETAILED = "logging.level.org.planledger.command.web=debug";

    @BeforeEach
    void forgetHowOthersLog() {
        LoggingSystem.get(CorrelationTest.class.getClassLoader()).cleanUp();
        System.clearProperty("CONSOLE_LOG_STRUCTURED_FORMAT");
    }

    @Test
    void aTraceOfTheSenderGoesOnHereAndNamesTheCorrelationId() throws Exception {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var id = UUID.randomUUID().toString();
        try (var collector = new Collector();
                var app = App.start(new Database(), new Class<?>[0], collector.setting())) {
            register(app, Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01", "Correlation-Id", id));
            var raw = new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1);
            assertThat(collector.await(export -> export.contains(raw)))
                    .contains("command-service", "planledger.correlation", id);
        }
    }

    @Test
    void aStructuredLogLineCarriesTheCorrelationIdOfItsCommand(CapturedOutput output) {
        var id = UUID.randomUUID().toString();
        try (var app = App.start(new Database(), new Class<?>[0], "logging.structured.format.console=ecs", DETAILED)) {
            register(app, Map.of("Correlation-Id", id));
        }
        var line = line(output, id);
        var json = JsonMapper.shared().readTree(line);
        assertThat(json.path("correlationId").asString()).isEqualTo(id);
        assertThat(json.path("message").asString()).isEqualTo("register-person: done");
    }

    @Test
    void aLineOfTextNamesTheCorrelationIdAndHasNoBlanksWhereThereIsNone(CapturedOutput output) {
        var id = UUID.randomUUID().toString();
        try (var app = App.start(new Database(), new Class<?>[0], DETAILED)) {
            register(app, Map.of("Correlation-Id", id));
        }
        assertThat(line(output, id)).contains("[" + id + " ");
        assertThat(output.getOut().lines())
                .anyMatch(line -> line.contains("Tomcat"))
                .noneMatch(line -> line.matches(".*] \\[\\s*] .*"));
    }

    private static void register(App app, Map<String, String> headers) {
        var answer = app.post("/commands/register-person", app.signIn("isci"), headers, GUEST);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static String line(CapturedOutput output, String id) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains(id) && line.contains("register-person"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with the id"));
    }
}
