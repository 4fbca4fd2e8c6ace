package org.planledger.command.consent;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.UUID;
import org.planledger.events.consent.ConsentGiven;
import org.planledger.events.consent.ConsentId;
import org.planledger.events.consent.ConsentPurpose;
import org.planledger.events.consent.ConsentWithdrawn;

/** The veteran agreed that a picture is published, and thought again. */
final class ConsentPast {
    static final ConsentId CONSENT = new ConsentId(new UUID(25, 1));
    static final ConsentGiven AGREED = new ConsentGiven(
            CONSENT,
            VETERAN,
            ConsentPurpose.PHOTO,
            LocalDate.parse("2025-05-12"),
            LocalDate.parse("2025-12-31"),
            box("yazılı", VETERAN));
    static final ConsentWithdrawn WITHDRAWN = new ConsentWithdrawn(
            CONSENT, VETERAN, ConsentPurpose.PHOTO, LocalDate.parse("2025-05-19"), box("istəmir", VETERAN));

    private ConsentPast() {}
}
