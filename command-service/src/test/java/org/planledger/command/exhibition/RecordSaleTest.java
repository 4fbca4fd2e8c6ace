package org.planledger.command.exhibition;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.exhibition.ExhibitionPast.ACCEPTED;
import static org.planledger.command.exhibition.ExhibitionPast.ANNOUNCED;
import static org.planledger.command.exhibition.ExhibitionPast.CLOSED;
import static org.planledger.command.exhibition.ExhibitionPast.EXHIBITION;
import static org.planledger.command.exhibition.ExhibitionPast.INCOME;
import static org.planledger.command.exhibition.ExhibitionPast.OPENS;
import static org.planledger.command.exhibition.ExhibitionPast.SALE;
import static org.planledger.command.exhibition.ExhibitionPast.SOLD;
import static org.planledger.command.exhibition.ExhibitionPast.TAKEN_BACK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.fund.Fund;
import org.planledger.events.exhibition.SaleRecorded;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.IncomeRecorded;

class RecordSaleTest {
    private final Desk<Exhibition> exhibition = Desk.of(Exhibition.class);

    @Test
    void theTakingsComeIntoTheFund() {
        funded().given(ANNOUNCED, ACCEPTED).when(sale(1, OPENS)).makes(List.of(SOLD), List.of(INCOME));
    }

    @Test
    void aPieceIsSoldOnce() {
        exhibition
                .knows(Fund.class, FUND.value(), FUND_OPENED, INCOME)
                .given(ANNOUNCED, ACCEPTED, SOLD)
                .when(sale(1, OPENS))
                .refused("exhibition.piece-sold");
    }

    @Test
    void aSaleThatWasTakenBackMayBeRecordedAgain() {
        var again = new EntryId(new UUID(22, 9));
        exhibition
                .knows(Fund.class, FUND.value(), FUND_OPENED, INCOME, TAKEN_BACK)
                .given(ANNOUNCED, ACCEPTED, SOLD)
                .when(new RecordSale(EXHIBITION, 1, again, TODAY, 22_00L))
                .makes(
                        List.of(new SaleRecorded(EXHIBITION, List.of(ITEM), 1, TODAY, 22_00, again)),
                        List.of(new IncomeRecorded(
                                FUND, again, 3, 22_00, TODAY, List.of(ITEM), box("kələğayı", STUDENT))));
    }

    @Test
    void thePieceIsThere() {
        funded().given(ANNOUNCED, ACCEPTED).when(sale(2, OPENS)).refused("exhibition.piece-unknown");
    }

    @Test
    void aClosedExhibitionSellsNothing() {
        funded().given(ANNOUNCED, ACCEPTED, CLOSED).when(sale(1, OPENS)).refused("exhibition.closed");
    }

    @Test
    void tomorrowNothingWasSold() {
        funded().given(ANNOUNCED, ACCEPTED).when(sale(1, TODAY.plusDays(1))).refused("exhibition.in-future");
    }

    @Test
    void nothingIsSoldBeforeTheOpening() {
        funded().given(ANNOUNCED, ACCEPTED).when(sale(1, OPENS.minusDays(1))).refused("exhibition.before-opening");
    }

    @Test
    void theSameEntryIsNotMadeTwice() {
        exhibition
                .knows(Fund.class, FUND.value(), FUND_OPENED, INCOME)
                .given(ANNOUNCED, ACCEPTED)
                .when(sale(1, OPENS))
                .refused("entry.already-recorded");
    }

    @Test
    void thereIsNoFundYet() {
        exhibition.given(ANNOUNCED, ACCEPTED).when(sale(1, OPENS)).refused("fund.unknown");
    }

    @Test
    void thereIsNoSuchExhibition() {
        exhibition.when(sale(1, OPENS)).refusedAsUnknown("exhibition.unknown");
    }

    private Desk<Exhibition> funded() {
        return exhibition.knows(Fund.class, FUND.value(), FUND_OPENED);
    }

    private static RecordSale sale(int piece, LocalDate day) {
        return new RecordSale(EXHIBITION, piece, SALE, day, 20_00L);
    }
}
