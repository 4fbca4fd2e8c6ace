package org.planledger.command.fund;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.person.PersonId;

class RegisterDonationTest {
    private static final EntryId ENTRY = new EntryId(new UUID(6, 1));
    private static final DonationRegistered DONATED =
            new DonationRegistered(FUND, ENTRY, 1, 250_50, VETERAN, TODAY, List.of(ITEM), box("ianə", VETERAN));

    private final Desk<Fund> fund = Desk.of(Fund.class)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED);

    @Test
    void moneyGetsTheFirstReceipt() {
        fund.given(FUND_OPENED).when(money(ENTRY, VETERAN, TODAY)).makes(DONATED);
    }

    @Test
    void theNextReceiptFollows() {
        var second = new EntryId(new UUID(6, 2));
        fund.given(FUND_OPENED, DONATED)
                .when(money(second, null, TODAY))
                .makes(new DonationRegistered(FUND, second, 2, 250_50, null, TODAY, List.of(ITEM), box("ianə")));
    }

    @Test
    void aGiftInKindIsEstimatedAndDescribed() {
        fund.given(FUND_OPENED)
                .when(new RegisterDonation(
                        ENTRY, RegisterDonation.Form.IN_KIND, 80_00L, null, TODAY, List.of(), "yeni", "şahmat taxtası"))
                .makes(new GiftInKindRegistered(
                        FUND, ENTRY, 1, 80_00, null, TODAY, List.of(), box("şahmat taxtası\nyeni")));
    }

    @Test
    void moneyWithoutWordsHasNone() {
        fund.given(FUND_OPENED)
                .when(new RegisterDonation(ENTRY, RegisterDonation.Form.MONEY, 1L, null, TODAY, List.of(), " ", null))
                .makes(new DonationRegistered(FUND, ENTRY, 1, 1, null, TODAY, List.of(), null));
    }

    @Test
    void whatIsBlankAddsNothingToTheWords() {
        fund.given(FUND_OPENED)
                .when(new RegisterDonation(ENTRY, RegisterDonation.Form.MONEY, 1L, null, TODAY, List.of(), "ianə", " "))
                .makes(new DonationRegistered(FUND, ENTRY, 1, 1, null, TODAY, List.of(), box("ianə")));
    }

    @Test
    void aGiftInKindSaysWhatItIs() {
        fund.given(FUND_OPENED)
                .when(new RegisterDonation(
                        ENTRY, RegisterDonation.Form.IN_KIND, 80_00L, null, TODAY, List.of(), "yeni", " "))
                .refused("donation.what-missing");
    }

    @Test
    void theSameEntryIsNotMadeTwice() {
        fund.given(FUND_OPENED, DONATED).when(money(ENTRY, VETERAN, TODAY)).refused("entry.already-recorded");
    }

    @Test
    void tomorrowNothingCameIn() {
        fund.given(FUND_OPENED).when(money(ENTRY, VETERAN, TODAY.plusDays(1))).refused("donation.in-future");
    }

    @Test
    void theDonorIsKnownOrUnnamed() {
        fund.given(FUND_OPENED).when(money(ENTRY, NOBODY, TODAY)).refused("person.unknown");
    }

    @Test
    void itServesItemsThatExist() {
        fund.given(FUND_OPENED)
                .when(new RegisterDonation(
                        ENTRY, RegisterDonation.Form.MONEY, 1L, null, TODAY, List.of(NO_ITEM), null, null))
                .refused("item.unknown");
    }

    @Test
    void thereIsNoFundYet() {
        fund.when(money(ENTRY, VETERAN, TODAY)).refusedAsUnknown("fund.unknown");
    }

    private static RegisterDonation money(EntryId entry, @Nullable PersonId donor, LocalDate day) {
        return new RegisterDonation(
                entry, RegisterDonation.Form.MONEY, 250_50L, donor, day, List.of(ITEM), "ianə", null);
    }
}
