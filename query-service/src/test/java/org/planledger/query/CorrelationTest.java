package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planledger.events.OrganisationId;
import org.planledger.query.running.Collector;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.running.RunningQueryService;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** A question can be followed: by its correlation id through the logs, by its trace from the service that asked. */
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class CorrelationTest {
    private static final String LOGS = "logging.config";
    private static final String STRUCTURED = "classpath:logback-structured.xml";
    private static final String DETAIL = "logging.level.org.springframework.web.servlet.DispatcherServlet";

    private RunningMongo mongo;
    private RunningCommandService commandService;

    @BeforeEach
    void start() {
        LoggingSystem.get(CorrelationTest.class.getClassLoader()).cleanUp();
        System.clearProperty("CONSOLE_LOG_STRUCTURED_FORMAT");
        mongo = new RunningMongo();
        commandService = new RunningCommandService(new SampleLedger());
    }

    @AfterEach
    void stop() {
        commandService.close();
        mongo.close();
    }

    @Test
    void aTraceOfTheAskerGoesOnHereAndNamesTheCorrelationId() throws Exception {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var id = UUID.randomUUID().toString();
        try (var collector = new Collector();
                var service = start(
                        Map.of(Collector.ADDRESS, collector.setting().substring(Collector.ADDRESS.length() + 1)))) {
            ask(service, "traceparent", "00-" + trace + "-00f067aa0ba902b7-01", "Correlation-Id", id);
            var raw = new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1);
            assertThat(collector.await(export -> export.contains(raw)))
                    .contains("query-service", "planledger.correlation", id);
        }
    }

    @Test
    void aStructuredLogLineCarriesTheCorrelationIdOfItsQuestion(CapturedOutput output) {
        var id = UUID.randomUUID().toString();
        try (var service =
                start(Map.of(LOGS, STRUCTURED, "logging.structured.format.console", "ecs", DETAIL, "debug"))) {
            ask(service, "Correlation-Id", id);
        }
        var json = JsonMapper.shared().readTree(line(output, id));
        assertThat(json.path("correlationId").asString()).isEqualTo(id);
        assertThat(json.path("traceId").asString()).hasSize(32);
    }

    @Test
    void aLineOfTextNamesTheCorrelationIdAndHasNoBlanksWhereThereIsNone(CapturedOutput output) {
        var id = UUID.randomUUID().toString();
        try (var service = start(Map.of(LOGS, "classpath:logback-text.xml", DETAIL, "debug"))) {
            ask(service, "Correlation-Id", id);
        }
        assertThat(line(output, id)).contains("[" + id + " ");
        assertThat(output.getOut().lines())
                .anyMatch(line -> line.contains("Tomcat"))
                .noneMatch(line -> line.matches(".*] \\[\\s*] .*"));
    }

    private RunningQueryService start(Map<String, Object> settings) {
        return new RunningQueryService(commandService, "localhost:1", mongo.uri(), settings);
    }

    private void ask(RunningQueryService service, String... headers) {
        var token = commandService.token(new OrganisationId("mdu-qazi"), "STAFF");
        assertThat(service.get("/status", token, headers).statusCode()).isEqualTo(200);
    }

    private static String line(CapturedOutput output, String id) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains(id) && line.contains("/status"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with the id"));
    }
}
