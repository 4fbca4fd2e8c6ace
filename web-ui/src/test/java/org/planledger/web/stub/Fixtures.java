package org.planledger.web.stub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers in the form of the contract, over a plan of three items. */
final class Fixtures {
    static final Map<String, String> PASSWORDS = Map.of(
            "isci/isci-2025", "STAFF",
            "rehber/rehber-2025", "HEAD",
            "auditor/auditor-2025", "AUDITOR",
            "idareci/idareci-2025", "ADMIN");

    static final String UPLOADED = """
            {"evidenceId":"e0000000-0000-0000-0000-000000000009","fileName":"foto.jpg","mediaType":"image/jpeg","sizeBytes":12,"sha256":"ab"}""";

    private Fixtures() {}

    static String ticket(String role) {
        return """
                {"token":"t-%s","expiresAt":"2099-01-01T00:00:00Z","userId":"u-%s","displayName":"Aynur %s","role":"%s","organisation":"mdu-qazi"}""".formatted(role, role, role, role);
    }

    static String own(String token, boolean passwordDue) {
        return """
                {"userId":"%s","userName":"x","displayName":"x","role":"x","organisation":"mdu-qazi","version":0,"passwordDue":%s}""".formatted(token.replace("Bearer t-", "u-"), passwordDue);
    }

    /** The file whose name the path gives: {@code /items/1/timeline} is {@code items-timeline.json}; ids are left out. */
    static @Nullable String answer(String path) {
        if (path.contains("unknown")) return null;
        var own = read(path.substring(1).replace('/', '-'));
        return own != null
                ? own
                : read(path.substring(1).replaceAll("/[0-9a-f-]{36}", "-one").replace('/', '-'));
    }

    private static @Nullable String read(String name) {
        try (var file = Fixtures.class.getResourceAsStream("/answers/" + name + ".json")) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
