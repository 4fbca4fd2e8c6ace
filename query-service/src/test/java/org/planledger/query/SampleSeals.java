package org.planledger.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.planledger.events.Ciphertext;
import org.planledger.events.person.PersonId;

/** Texts that look sealed to the read side: the box is the plain text in base64, so that a test's key room opens it. */
public final class SampleSeals {
    private SampleSeals() {}

    public static Ciphertext field(PersonId owner, String plain) {
        return sealed(owner.value(), plain, List.of(owner));
    }

    public static Ciphertext text(String plain, PersonId... mentions) {
        return sealed(SampleLedger.id("text " + plain), plain, List.of(mentions));
    }

    public static String open(String box) {
        return new String(Base64.getDecoder().decode(box), StandardCharsets.UTF_8);
    }

    private static Ciphertext sealed(UUID key, String plain, List<PersonId> persons) {
        return new Ciphertext(key, Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)), persons);
    }
}
