package org.planledger.query.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;

/**
 * A person in an answer.
 *
 * @param personId pseudonym
 * @param kind what the person is to the centre
 * @param name full name; null if hidden from the caller, or erased
 * @param contact telephone, address or other contact; null if hidden, erased or not given
 * @param registeredAt when
 */
record PersonRow(
        PersonId personId,
        PersonKind kind,
        Ciphertext name,
        @Nullable Ciphertext contact,
        Instant registeredAt) {
    static PersonRow of(PersonView person) {
        return new PersonRow(person.personId(), person.kind(), person.name(), person.contact(), person.registeredAt());
    }
}
