package org.planledger.query.replay;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of an instance the past may take.
 *
 * @param atOnce folds of history under way at once
 * @param patience how long a question about the past waits for its turn
 */
@Validated
@ConfigurationProperties("planledger.replay")
public record ReplaySettings(
        @Min(1) @DefaultValue("2") int atOnce,
        @NotNull @DefaultValue("3s") Duration patience) {}
