package org.planledger.web.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one person may ask for. The defaults are far above what a person needs.
 *
 * @param requestsPerSecond in the long run; at least 1
 * @param burst at once; at least 1
 */
@ConfigurationProperties("planledger.limits")
record HttpLimits(
        @DefaultValue("200") long requestsPerSecond,
        @DefaultValue("4000") long burst) {
    HttpLimits {
        if (requestsPerSecond < 1 || burst < 1)
            throw new IllegalArgumentException("a limit of less than 1 lets nobody in");
    }
}
