package org.planledger.command.care;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.care.CareGiven;
import org.planledger.events.care.CareId;
import org.planledger.events.care.CareKind;
import org.planledger.events.care.CareVoided;

/** Time spent with the veteran. */
final class CarePast {
    static final CareId CARE = new CareId(new UUID(24, 1));
    static final CareGiven CARED = new CareGiven(
            CARE,
            List.of(ITEM),
            CareKind.PSYCHOLOGICAL,
            VETERAN,
            LocalDate.parse("2025-05-12"),
            90,
            2,
            box("söhbət", VETERAN));
    static final CareVoided CARE_VOIDED = new CareVoided(
            CARE,
            List.of(ITEM),
            CareKind.PSYCHOLOGICAL,
            VETERAN,
            LocalDate.parse("2025-05-12"),
            2,
            box("səhv", VETERAN));

    private CarePast() {}
}
