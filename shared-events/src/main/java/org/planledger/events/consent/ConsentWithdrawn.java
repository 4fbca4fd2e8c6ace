package org.planledger.events.consent;

import java.time.Instant;
import java.time.LocalDate;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;

/**
 * A person took a consent back.
 *
 * @param consentId the consent
 * @param person who had agreed
 * @param purpose to what
 * @param withdrawnOn the first day it is good for no more
 * @param reason why, or how that was said
 */
@EventType(name = "consent.withdrawn")
public record ConsentWithdrawn(
        ConsentId consentId, PersonId person, ConsentPurpose purpose, LocalDate withdrawnOn, Ciphertext reason)
        implements ConsentEvent {
    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(withdrawnOn);
    }
}
