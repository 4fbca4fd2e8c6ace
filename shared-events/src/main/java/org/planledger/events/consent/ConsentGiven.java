package org.planledger.events.consent;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;

/**
 * A person agreed to something.
 *
 * @param consentId the consent this begins
 * @param person who agreed
 * @param purpose to what
 * @param givenOn the first day it is good for
 * @param until the last day it is good for; null if none was set
 * @param how how it was given, in words
 */
@EventType(name = "consent.given")
public record ConsentGiven(
        ConsentId consentId,
        PersonId person,
        ConsentPurpose purpose,
        LocalDate givenOn,
        @Nullable LocalDate until,
        Ciphertext how)
        implements ConsentEvent {
    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(givenOn);
    }
}
