package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planledger.web.stub.StubServices;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What a person does can be followed: one trace and one correlation id go on to the services. */
@ExtendWith(OutputCaptureExtension.class)
class CorrelationTest {
    private static final String DETAILED = "logging.level.org.springframework.web.servlet.DispatcherServlet=debug";

    @BeforeEach
    void forgetHowOthersLog() {
        LoggingSystem.get(CorrelationTest.class.getClassLoader()).cleanUp();
        System.clearProperty("CONSOLE_LOG_STRUCTURED_FORMAT");
    }

    @Test
    void theTraceOfAClickGoesOnToTheService() throws Exception {
        try (var collector = new Collector();
                var services = new StubServices();
                var application = start(services, collector.setting())) {
            registerGuest(application);
            var told = services.told().getLast();
            var trace = told.traceparent().split("-", -1)[1];
            var raw = new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1);
            assertThat(collector.await(
                            export -> export.contains(raw) && export.contains("/forms/") && export.contains("web-ui")))
                    .contains("planledger.correlation", told.correlationId());
        }
    }

    @Test
    void theCorrelationIdOfACommandStandsInTheStructuredLog(CapturedOutput output) throws IOException {
        try (var services = new StubServices();
                var application = start(services, "logging.structured.format.console=ecs", DETAILED)) {
            registerGuest(application);
            var id = services.told().getLast().correlationId();
            assertThat(UUID.fromString(id).toString()).isEqualTo(id);
            var json = JsonMapper.shared().readTree(line(output, id));
            assertThat(json.path("correlationId").asString()).isEqualTo(id);
        }
    }

    @Test
    void aLineOfTextNamesTheCorrelationIdAndHasNoBlanksWhereThereIsNone(CapturedOutput output) throws IOException {
        try (var services = new StubServices();
                var application = start(services, DETAILED)) {
            registerGuest(application);
            assertThat(line(output, services.told().getLast().correlationId())).contains(" [");
        }
        assertThat(output.getOut().lines())
                .anyMatch(line -> line.contains("Tomcat"))
                .noneMatch(line -> line.matches(".*] \\[\\s*] .*"));
    }

    private static ConfigurableApplicationContext start(StubServices services, String... settings) {
        var arguments = new String[settings.length + 4];
        arguments[0] = "--server.port=0";
        arguments[1] = "--management.server.port=0";
        arguments[2] = "--planledger.command.url=" + services.url();
        arguments[3] = "--planledger.query.url=" + services.url();
        for (int i = 0; i < settings.length; i++) arguments[i + 4] = "--" + settings[i];
        return new SpringApplicationBuilder(WebUi.class).run(arguments);
    }

    private static void registerGuest(ConfigurableApplicationContext application) {
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var browser = new Browser(port)) {
            browser.signIn("isci");
            var page = browser.open("/forms/register-person");
            var form = Browser.form(page, "/forms/register-person");
            Browser.tick(form, "kind", "GUEST");
            Browser.type(form, "name", "Qonaq");
            Browser.press(form);
        }
    }

    private static String line(CapturedOutput output, String id) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains(id) && line.contains("POST"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with the id"));
    }
}
