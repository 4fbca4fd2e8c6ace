package org.planledger.events.person;

import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * The entry of a person was set right; the fields below stand in place of the former ones.
 *
 * @param personId the person; also the id of the key that seals the fields below
 * @param name full name
 * @param contact telephone, address or other contact; null if there is none
 */
@EventType(name = "person.corrected")
public record PersonCorrected(
        PersonId personId, Ciphertext name, @Nullable Ciphertext contact) implements PersonEvent {}
