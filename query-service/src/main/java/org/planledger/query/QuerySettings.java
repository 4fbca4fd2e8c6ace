package org.planledger.query;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What somebody who runs this service decides.
 *
 * @param command where command-service is
 * @param secrets what nobody else may know
 * @param kafka where history is published
 * @param mongo where views are kept
 */
@Validated
@ConfigurationProperties("planledger")
public record QuerySettings(
        @Valid @NotNull Command command,
        @Valid @NotNull Secrets secrets,
        @Valid @NotNull Kafka kafka,
        @Valid @NotNull Mongo mongo) {

    /**
     * Where command-service is.
     *
     * @param url its root
     */
    public record Command(@NotNull URI url) {}

    /**
     * What nobody else may know.
     *
     * @param service for which command-service gives this service its token
     */
    public record Secrets(@NotBlank String service) {
        /** Never shows the secret. */
        @Override
        public String toString() {
            return "Secrets[]";
        }
    }

    /**
     * Where history is published.
     *
     * @param bootstrapServers host:port, several by commas
     * @param properties anything else a client needs there, such as SASL; may hold a password
     */
    public record Kafka(
            @NotBlank String bootstrapServers, @DefaultValue Map<String, String> properties) {
        /** Never shows a password. */
        @Override
        public String toString() {
            return "Kafka[" + bootstrapServers + "]";
        }
    }

    /**
     * Where views are kept.
     *
     * @param uri connection string; may hold a password
     * @param database name of the list of generations, and beginning of the generations' names
     */
    public record Mongo(
            @NotBlank String uri,
            @NotBlank @DefaultValue("planledger_views") String database) {
        /** Never shows the password. */
        @Override
        public String toString() {
            return "Mongo[database=" + database + "]";
        }
    }
}
