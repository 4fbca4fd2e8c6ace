package org.planledger.command.award;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.HEAD;
import static org.planledger.command.desk.Desk.STAFF;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.STUDENT;

import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.award.AwardId;
import org.planledger.events.award.NominationDeclined;
import org.planledger.events.award.StudentAwarded;
import org.planledger.events.award.StudentNominated;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.IncomeRecorded;

/** A student worked as a volunteer. */
final class AwardPast {
    static final AwardId AWARD = new AwardId(new UUID(21, 1));
    static final EntryId PAYMENT = new EntryId(new UUID(21, 2));

    static final StudentNominated NOMINATED =
            new StudentNominated(AWARD, List.of(ITEM), STUDENT, box("könüllü işə görə", STUDENT), 40, STAFF);
    static final StudentAwarded AWARDED =
            new StudentAwarded(AWARD, List.of(ITEM), STUDENT, 50_00, TODAY, PAYMENT, HEAD);
    static final NominationDeclined DECLINED =
            new NominationDeclined(AWARD, List.of(ITEM), STUDENT, HEAD, box("azdır", STUDENT));

    static final IncomeRecorded SOLD = new IncomeRecorded(
            FUND, new EntryId(new UUID(21, 3)), 1, 60_00, TODAY, List.of(ITEM), box("satış sərgisi"));
    static final AwardPaid FROM_THE_FUND =
            new AwardPaid(FUND, PAYMENT, 2, 50_00, STUDENT, TODAY, List.of(ITEM), box("könüllü işə görə", STUDENT));

    static final EntryVoided TAKEN_BACK = new EntryVoided(
            FUND,
            StreamIds.counterEntry(PAYMENT),
            3,
            PAYMENT,
            TODAY,
            50_00,
            0,
            STUDENT,
            List.of(ITEM),
            box("səhv məbləğ", STUDENT));

    private AwardPast() {}
}
