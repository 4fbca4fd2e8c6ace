package org.planledger.events.person;

import org.planledger.events.Event;

/** Everything that can have happened to a person's entry. */
public sealed interface PersonEvent extends Event permits PersonRegistered, PersonCorrected {
    /** The person. */
    PersonId personId();
}
