package org.planledger.web.wire;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the two services are.
 *
 * @param command command-service
 * @param query query-service
 * @param demo whether every page says that this is a demonstration
 */
@ConfigurationProperties("planledger")
public record Services(
        Endpoint command,
        Endpoint query,
        @DefaultValue("false") boolean demo) {
    /**
     * One service.
     *
     * @param url its base address
     * @param management base address of its management port, where it says whether it is ready; null if that cannot be
     *     reached from here
     */
    public record Endpoint(URI url, @Nullable URI management) {}
}
