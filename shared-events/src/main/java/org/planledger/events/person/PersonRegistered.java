package org.planledger.events.person;

import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * A person became known to the centre. Revision 2 knows teachers and graduates.
 *
 * @param personId pseudonym; also the id of the key that seals the fields below
 * @param kind what the person is to the centre
 * @param name full name
 * @param contact telephone, address or other contact; null if none was given
 */
@EventType(name = "person.registered", revision = 2, alsoReads = 1)
public record PersonRegistered(
        PersonId personId,
        PersonKind kind,
        Ciphertext name,
        @Nullable Ciphertext contact) implements PersonEvent {}
