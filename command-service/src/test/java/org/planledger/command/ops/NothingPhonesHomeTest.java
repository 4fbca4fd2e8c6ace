package org.planledger.command.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Database;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Promise: started as it is, the application tells nobody outside that it runs: no checks for updates, no pushed figures, no traces. */
@ExtendWith(OutputCaptureExtension.class)
class NothingPhonesHomeTest {
    @Test
    void nothingIsSentToAnybodyWhoWasNotConfigured(CapturedOutput output) {
        System.clearProperty("axoniq.update-checker.disabled"); // which another test's application has set
        try (var app = App.start(new Database(), new Class<?>[0], "logging.level.org.axonframework.updates=debug")) {
            assertThat(UsagePropertyProvider.create().getDisabled()).isTrue();
            assertThat(output.getAll()).doesNotContain("will be checked for updates");
            // figures are fetched by whoever may, never pushed
            assertThat(app.bean(MeterRegistry.class)).isInstanceOf(PrometheusMeterRegistry.class);
            assertThat(app.beans(SpanExporter.class))
                    .as("traces are sent only where an address is configured")
                    .isEmpty();
        }
    }
}
