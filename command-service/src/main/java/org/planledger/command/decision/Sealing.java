package org.planledger.command.decision;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.person.PersonId;

/** Turns personal fields and free texts into ciphertext before they become part of an event. */
public interface Sealing {
    /**
     * Makes the key of a person who is about to be registered. Does nothing if it is there.
     *
     * @throws RuleViolated {@code id.taken} if another key, or another organisation's, stands under this id
     */
    void newPerson(PersonId person);

    /**
     * Seals a personal field under the person's own key.
     *
     * @throws RuleViolated {@code person.unknown} if there is no such key, or it was destroyed
     */
    Ciphertext field(PersonId owner, String plain);

    /** Seals a free text under a key of its own, which dies with any of the persons it mentions. */
    Ciphertext text(String plain, Collection<PersonId> mentions);

    /** The same sealed text, which from now on dies with any of these persons. */
    Ciphertext mentioning(Ciphertext text, Collection<PersonId> mentions);

    /**
     * What such a text says. Only for texts that mention nobody, whose keys nobody can destroy: a rule needs the name of
     * a place again to know which days it is about.
     */
    String open(Ciphertext text);

    /** {@link #text}, or null for an absent or blank text. */
    default @Nullable Ciphertext optionalText(@Nullable String plain, Collection<PersonId> mentions) {
        return plain == null || plain.isBlank() ? null : text(plain, mentions);
    }
}
