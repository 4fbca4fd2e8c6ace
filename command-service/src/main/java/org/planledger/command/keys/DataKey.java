package org.planledger.command.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key and what it does: AES-256-GCM with a fresh nonce of 12 bytes in front and the key's id as associated data, so
 * that a box moved to another owner does not open.
 */
public final class DataKey {
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID id;
    private final SecretKey secret;

    DataKey(UUID id, byte[] secret) {
        this.id = id;
        this.secret = new SecretKeySpec(secret, "AES");
    }

    /** A new one, known to nobody yet. */
    static DataKey fresh(UUID id) {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new DataKey(id, secret);
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    byte[] secret() {
        return secret.getEncoded();
    }

    /** Seals bytes. */
    public byte[] seal(byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws Unopenable if this key did not seal it, or it was changed since
     */
    public byte[] open(byte[] box) {
        if (box.length < NONCE) throw new Unopenable();
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(box, NONCE)).doFinal(box, NONCE, box.length - NONCE);
        } catch (AEADBadTagException e) {
            throw new Unopenable();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /** Seals a text, as base64. */
    public String sealText(String plain) {
        return Base64.getEncoder().encodeToString(seal(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** Opens what {@link #sealText} made. */
    public String openText(String box) {
        try {
            return new String(open(Base64.getDecoder().decode(box)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Unopenable();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, secret, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(id.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    /** Not sealed by this key, or changed since. */
    public static final class Unopenable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unopenable() {
            super("box", null, false, false);
        }
    }
}
