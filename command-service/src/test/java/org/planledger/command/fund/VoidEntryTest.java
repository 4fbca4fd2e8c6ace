package org.planledger.command.fund;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.desk.Desk;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;

class VoidEntryTest {
    private static final LocalDate DAY = LocalDate.parse("2025-05-02");
    private static final EntryId SALE = new EntryId(new UUID(6, 1));
    private static final EntryId PAYMENT = new EntryId(new UUID(6, 2));
    private static final EntryId GIFT = new EntryId(new UUID(6, 3));
    private static final IncomeRecorded SOLD =
            new IncomeRecorded(FUND, SALE, 1, 100_00, DAY, List.of(ITEM), box("satış sərgisi"));
    private static final SupportPaid PAID =
            new SupportPaid(FUND, PAYMENT, 2, 60_00, VETERAN, DAY, List.of(ITEM), box("dərman", VETERAN));
    private static final EntryVoided PAYMENT_VOIDED = new EntryVoided(
            FUND,
            StreamIds.counterEntry(PAYMENT),
            3,
            PAYMENT,
            DAY,
            60_00,
            0,
            VETERAN,
            List.of(ITEM),
            box("səhv", VETERAN));

    private final Desk<Fund> fund = Desk.of(Fund.class);

    @Test
    void aPaymentComesBackUnderAReceiptOfItsOwn() {
        fund.given(FUND_OPENED, SOLD, PAID).when(new VoidEntry(PAYMENT, "səhv")).makes(PAYMENT_VOIDED);
    }

    @Test
    void aGiftInKindIsTakenBackFromTheValueInKind() {
        fund.given(FUND_OPENED, new GiftInKindRegistered(FUND, GIFT, 1, 80_00, null, DAY, List.of(), box("taxta")))
                .when(new VoidEntry(GIFT, "səhv"))
                .makes(new EntryVoided(
                        FUND, StreamIds.counterEntry(GIFT), 2, GIFT, DAY, 0, -80_00, null, List.of(), box("səhv")));
    }

    @Test
    void moneyThatWasSpentCannotBeTakenBack() {
        fund.given(FUND_OPENED, SOLD, PAID).when(new VoidEntry(SALE, "səhv")).refused("fund.overdraft", "40,00");
    }

    @Test
    void anEntryIsVoidedOnce() {
        fund.given(FUND_OPENED, SOLD, PAID, PAYMENT_VOIDED)
                .when(new VoidEntry(PAYMENT, "səhv"))
                .refused("entry.already-voided");
    }

    @Test
    void aCounterEntryIsNotVoided() {
        fund.given(FUND_OPENED, SOLD, PAID, PAYMENT_VOIDED)
                .when(new VoidEntry(PAYMENT_VOIDED.entryId(), "səhv"))
                .refused("entry.not-voidable");
    }

    @Test
    void nobodyCanTakeTheCounterEntrysPlaceBeforehand() {
        fund.given(
                        FUND_OPENED,
                        SOLD,
                        new IncomeRecorded(
                                FUND, StreamIds.counterEntry(SALE), 2, 500_00, DAY, List.of(ITEM), box("satış")))
                .when(new VoidEntry(SALE, "səhv"))
                .refused("entry.not-voidable");
    }

    @Test
    void thereIsNoSuchEntry() {
        fund.given(FUND_OPENED).when(new VoidEntry(SALE, "səhv")).refused("entry.unknown");
    }

    @Test
    void thereIsNoFundYet() {
        fund.when(new VoidEntry(SALE, "səhv")).refusedAsUnknown("fund.unknown");
    }
}
