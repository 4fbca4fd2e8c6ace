package org.planledger.query.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;

/**
 * A person whom the centre knows. Neither the name nor anything made from it is readable here.
 *
 * @param personId pseudonym
 * @param kind what the person is to the centre
 * @param name full name
 * @param contact telephone, address or other contact; null if none was given
 * @param registeredAt when
 */
public record PersonView(
        PersonId personId,
        PersonKind kind,
        Ciphertext name,
        @Nullable Ciphertext contact,
        Instant registeredAt) {
    PersonView corrected(Ciphertext rightName, @Nullable Ciphertext rightContact) {
        return new PersonView(personId, kind, rightName, rightContact, registeredAt);
    }
}
