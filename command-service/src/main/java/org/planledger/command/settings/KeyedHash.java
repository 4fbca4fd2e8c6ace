package org.planledger.command.settings;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** HMAC-SHA-256 under the installation's key: compares things without keeping them, names things without telling. */
@Component
public class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedHash(Secrets secrets) {
        key = new SecretKeySpec(secrets.hmacKeyBytes(), ALGORITHM);
    }

    /** The 32 bytes over the pieces; what is hashed for one purpose never equals what is hashed for another. */
    public byte[] of(String purpose, byte[]... pieces) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            for (var piece : pieces) {
                // Lengths keep "ab","c" and "a","bc" apart.
                mac.update(HexFormat.of().toHexDigits(piece.length).getBytes(StandardCharsets.US_ASCII));
                mac.update(piece);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
