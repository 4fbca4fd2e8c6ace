package org.planledger.web.wire;

import java.net.URI;
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
     */
    public record Endpoint(URI url) {}
}
