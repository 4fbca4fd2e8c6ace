package org.planledger.events;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) over one or more pieces, as raw bytes or lower-case hex. */
public final class Sha256 {
    private Sha256() {}

    /** The 32 bytes of the digest of the pieces, one after the other. */
    public static byte[] of(byte[]... pieces) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var piece : pieces) digest.update(piece);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest as 64 lower-case hex digits. */
    public static String hex(byte[]... pieces) {
        return HexFormat.of().formatHex(of(pieces));
    }
}
