package org.planledger.query.card;

import java.util.List;
import org.planledger.events.aid.AidApproved;
import org.planledger.events.aid.AidDeclined;
import org.planledger.events.aid.AidEvent;
import org.planledger.events.aid.AidPaid;
import org.planledger.events.aid.AidRequested;
import org.planledger.events.award.AwardEvent;
import org.planledger.events.award.AwardRepaid;
import org.planledger.events.award.NominationDeclined;
import org.planledger.events.award.StudentAwarded;
import org.planledger.events.award.StudentNominated;
import org.planledger.events.exhibition.ExhibitionAnnounced;
import org.planledger.events.exhibition.ExhibitionClosed;
import org.planledger.events.exhibition.ExhibitionEvent;
import org.planledger.events.exhibition.HandicraftAccepted;
import org.planledger.events.exhibition.SaleRecorded;

/** Registers of what the fund lives on and pays for. */
final class FundRegisters {
    private static final List<Register> ALL = List.of(
            Register.of(AidEvent.class)
                    .titled("veteran", "purpose")
                    .state("REQUESTED", AidRequested.class)
                    .state("APPROVED", AidApproved.class)
                    .state("PAID", AidPaid.class)
                    .state("DECLINED", AidDeclined.class)
                    .until("neededOn", 7, "REQUESTED", "APPROVED")
                    .begins("request-support")
                    .offers("REQUESTED", "approve-support", "decline-support")
                    .offers("APPROVED", "pay-requested-support")
                    .rests("PAID", "entryId", Undone.PAYMENT_VOIDED, "pay-requested-support"),
            Register.of(AwardEvent.class)
                    .titled("student", "reason")
                    .state("NOMINATED", StudentNominated.class)
                    .state("GIVEN", StudentAwarded.class, AwardRepaid.class)
                    .state("DECLINED", NominationDeclined.class)
                    .begins("nominate-student")
                    .offers("NOMINATED", "award-student", "decline-nomination")
                    .rests("GIVEN", "entryId", Undone.PAYMENT_VOIDED, "pay-award-again"),
            Register.of(ExhibitionEvent.class)
                    .titled("title", "opensOn")
                    .state("ANNOUNCED", ExhibitionAnnounced.class)
                    .state("FILLED", HandicraftAccepted.class)
                    .state("CLOSED", ExhibitionClosed.class)
                    .lines(HandicraftAccepted.class, SaleRecorded.class)
                    .begins("announce-exhibition")
                    .offers("ANNOUNCED", "accept-handicraft", "close-exhibition")
                    .offers("FILLED", "record-sale", "accept-handicraft", "close-exhibition"));

    private FundRegisters() {}

    static List<Register> all() {
        return ALL;
    }
}
