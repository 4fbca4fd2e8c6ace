package org.planledger.command.settings;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Secrets, from the environment only. There are no defaults: without them nothing starts.
 *
 * @param masterKey base64 of 32 bytes; wraps the data keys
 * @param hmacKey base64 of 32 bytes; fingerprints requests, names days
 * @param tokenKey base64 of a PKCS#8 EC P-256 private key; signs tokens
 * @param service what another service of this installation shows to get its token, 16 characters or more
 */
@ConfigurationProperties("planledger.secrets")
public record Secrets(String masterKey, String hmacKey, String tokenKey, String service) {
    public Secrets {
        if (service.length() < 16)
            throw new IllegalArgumentException("planledger.secrets.service: 16 characters or more");
        requireKey("master-key", masterKey);
        requireKey("hmac-key", hmacKey);
    }

    /** The 32 bytes that wrap data keys. */
    public byte[] masterKeyBytes() {
        return Base64.getDecoder().decode(masterKey);
    }

    /** The 32 bytes of the keyed hash. */
    public byte[] hmacKeyBytes() {
        return Base64.getDecoder().decode(hmacKey);
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "Secrets[hidden]";
    }

    private static void requireKey(String name, String base64) {
        if (Base64.getDecoder().decode(base64).length != 32) {
            throw new IllegalArgumentException("planledger.secrets." + name + ": base64 of 32 bytes expected");
        }
    }
}
