package org.planledger.command.aid;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.HEAD;
import static org.planledger.command.desk.Desk.STAFF;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.aid.AidApproved;
import org.planledger.events.aid.AidDeclined;
import org.planledger.events.aid.AidId;
import org.planledger.events.aid.AidPaid;
import org.planledger.events.aid.AidRequested;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;

/** A veteran needs medicine. */
final class AidPast {
    static final AidId AID = new AidId(new UUID(20, 1));
    static final EntryId PAYMENT = new EntryId(new UUID(20, 2));
    static final LocalDate NEEDED = LocalDate.parse("2025-06-01");

    static final AidRequested REQUESTED =
            new AidRequested(AID, List.of(ITEM), VETERAN, 200_00, box("dərman", VETERAN), NEEDED, STAFF);
    static final AidApproved APPROVED =
            new AidApproved(AID, List.of(ITEM), VETERAN, STAFF, HEAD, box("qəbzlə", VETERAN));
    static final AidDeclined DECLINED = new AidDeclined(AID, List.of(ITEM), VETERAN, HEAD, box("əsas yoxdur", VETERAN));
    static final AidPaid PAID = new AidPaid(AID, List.of(ITEM), VETERAN, 200_00, PAYMENT, TODAY);

    static final IncomeRecorded SOLD = new IncomeRecorded(
            FUND, new EntryId(new UUID(20, 3)), 1, 250_00, TODAY, List.of(ITEM), box("satış sərgisi"));
    static final SupportPaid FROM_THE_FUND =
            new SupportPaid(FUND, PAYMENT, 2, 200_00, VETERAN, TODAY, List.of(ITEM), box("dərman", VETERAN));
    static final EntryVoided TAKEN_BACK = new EntryVoided(
            FUND,
            StreamIds.counterEntry(PAYMENT),
            3,
            PAYMENT,
            TODAY,
            200_00,
            0,
            VETERAN,
            List.of(ITEM),
            box("səhv", VETERAN));

    private AidPast() {}
}
