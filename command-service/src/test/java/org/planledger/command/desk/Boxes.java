package org.planledger.command.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.events.Ciphertext;
import org.planledger.events.person.PersonId;

/** Seals into boxes that a test can recognise. */
public final class Boxes implements Sealing {
    private final Set<PersonId> keys = new HashSet<>();

    /** The box that {@link #text} makes. */
    public static Ciphertext box(String plain, PersonId... mentions) {
        return new Ciphertext(UUID.nameUUIDFromBytes(plain.getBytes(UTF_8)), "[" + plain + "]", List.of(mentions));
    }

    /** The box that {@link #field} makes. */
    public static Ciphertext fieldBox(PersonId owner, String plain) {
        return new Ciphertext(owner.value(), "[" + plain + "]", List.of(owner));
    }

    /** The box that {@link #mentioning} makes. */
    public static Ciphertext mentioned(Ciphertext text, PersonId... mentions) {
        return new Ciphertext(text.key(), text.box(), List.of(mentions));
    }

    @Override
    public void newPerson(PersonId person) {
        keys.add(person);
    }

    @Override
    public Ciphertext field(PersonId owner, String plain) {
        if (!keys.contains(owner)) throw new RuleViolated("person.unknown");
        return fieldBox(owner, plain);
    }

    @Override
    public Ciphertext mentioning(Ciphertext text, Collection<PersonId> mentions) {
        return mentioned(text, mentions.toArray(PersonId[]::new));
    }

    @Override
    public String open(Ciphertext text) {
        return text.box().substring(1, text.box().length() - 1);
    }

    @Override
    public Ciphertext text(String plain, Collection<PersonId> mentions) {
        return box(plain, mentions.toArray(PersonId[]::new));
    }
}
