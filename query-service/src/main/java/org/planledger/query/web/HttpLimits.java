package org.planledger.query.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one reader may ask for. The defaults are far above what people need.
 *
 * @param body size of a body; no question needs one
 * @param requestsPerSecond of one user, in the long run
 * @param burst of one user, at once
 * @param liveStreams open at once, of all users
 * @param liveStreamsPerUser open at once, of one user: one for each page that is open
 */
@Validated
@ConfigurationProperties("planledger.limits")
public record HttpLimits(
        @NotNull @DefaultValue("64KB") DataSize body,
        @Min(1) @DefaultValue("1000") long requestsPerSecond,
        @Min(1) @DefaultValue("10000") long burst,
        @Min(1) @DefaultValue("1000") int liveStreams,
        @Min(1) @DefaultValue("20") int liveStreamsPerUser) {}
