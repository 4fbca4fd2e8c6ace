package org.planledger.query.ledger;

import java.net.URI;

/**
 * Where command-service is, and how this service proves who it is.
 *
 * @param url its root, without a slash at the end
 * @param secret shared secret for which this service gets its token
 */
public record CommandServiceSettings(URI url, String secret) {
    /** An address under the root. */
    public URI at(String pathAndQuery) {
        return URI.create(url + pathAndQuery);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "command-service at " + url;
    }
}
