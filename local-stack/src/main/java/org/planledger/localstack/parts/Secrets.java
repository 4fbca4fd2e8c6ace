package org.planledger.localstack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.Trouble;

/** Passwords and keys of one stack, drawn once and kept in a file that only its owner can read. */
public final class Secrets {
    public static final String POSTGRES = "postgres-password";
    public static final String OWNER = "owner-password";
    public static final String APP = "app-password";
    public static final String KEYS = "keys-password";
    public static final String MASTER_KEY = "master-key";
    public static final String HMAC_KEY = "hmac-key";
    public static final String TOKEN_KEY = "token-key";
    public static final String SERVICE = "service-secret";

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    public String get(String name) {
        var value = values.getProperty(name);
        if (value == null) throw new IllegalStateException("no secret " + name);
        return value;
    }

    static Path file(DataFolder data) {
        return data.secrets().resolve("secrets.properties");
    }

    public static Secrets existing(DataFolder data) {
        try (var reader = Files.newBufferedReader(file(data))) {
            var values = new Properties();
            values.load(reader);
            return new Secrets(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never draws new secrets beside existing data: names and texts sealed with the old ones would be lost for ever. */
    public static Secrets existingOrNew(DataFolder data) {
        if (Files.exists(file(data))) return existing(data);
        if (Files.exists(data.of("postgres"))) {
            throw new Trouble("The data folder " + data.path() + " has a database but no " + file(data)
                    + ". Put the file back from your backup: without it the sealed texts cannot be read.");
        }
        var secrets = new Secrets(draw());
        secrets.store(data);
        return secrets;
    }

    private void store(DataFolder data) {
        try {
            Files.createDirectories(
                    data.secrets(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var unfinished = data.secrets().resolve("unfinished");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var writer = Files.newBufferedWriter(unfinished)) {
                values.store(
                        writer, "Whoever has these can read everything. Keep a copy apart from the databases' backup.");
            }
            Files.move(unfinished, file(data), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties draw() {
        var random = new SecureRandom();
        var values = new Properties();
        for (var name : new String[] {POSTGRES, OWNER, APP, KEYS, SERVICE}) {
            values.setProperty(name, HexFormat.of().formatHex(bytes(random, 24)));
        }
        for (var name : new String[] {MASTER_KEY, HMAC_KEY}) {
            values.setProperty(name, Base64.getEncoder().encodeToString(bytes(random, 32)));
        }
        values.setProperty(TOKEN_KEY, signingKey());
        return values;
    }

    private static byte[] bytes(SecureRandom random, int length) {
        var drawn = new byte[length];
        random.nextBytes(drawn);
        return drawn;
    }

    private static String signingKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }
}
