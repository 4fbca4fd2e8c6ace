package org.planledger.command.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one sender may ask for. The defaults are far above what people and the other services need.
 *
 * @param body size of a JSON body
 * @param keysBody size of a body of {@code /keys/open}: two thousand sealed texts of full length
 * @param bodyTime from the first byte of a body to its last
 * @param requestsPerSecond of one user, in the long run
 * @param burst of one user, at once
 */
@Validated
@ConfigurationProperties("planledger.limits")
record HttpLimits(
        @NotNull @DefaultValue("1MB") DataSize body,
        @NotNull @DefaultValue("16MB") DataSize keysBody,
        @NotNull @DefaultValue("30s") Duration bodyTime,
        @Min(1) @DefaultValue("1000") long requestsPerSecond,
        @Min(1) @DefaultValue("10000") long burst) {}
