package org.planledger.query.person;

import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.person.PersonId;

/**
 * A person named in an answer.
 *
 * @param personId pseudonym
 * @param name full name; null if hidden from the caller, or erased
 */
public record PersonRef(PersonId personId, @Nullable Ciphertext name) {}
