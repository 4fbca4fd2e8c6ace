package org.planledger.command.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.desk.Desk.ORGANISATION;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.command.activity.Activity;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.desk.Books;
import org.planledger.command.person.Person;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundEvent;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;

/** Whatever is asked of the fund, in whatever order: it never goes below 0, and receipts have no gap. */
class FundPropertyTest {
    private static final int COMMANDS = 300;

    static List<Long> seeds() {
        return new Random(2025).longs(50).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBalanceIsNeverNegativeAndReceiptsAreDense(long seed) {
        var random = new Random(seed);
        var books = Books.of(Fund.class, StreamIds.fund(ORGANISATION).value(), FUND_OPENED)
                .knows(Activity.class, CHESS.value(), CHESS_SCHEDULED)
                .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED);
        for (var i = 0; i < COMMANDS; i++) books.tries(command(random, i));

        var balance = 0L;
        var inKind = 0L;
        var receipt = 0L;
        for (var event : books.events()) {
            switch ((FundEvent) event) {
                case FundOpened _ -> {
                    continue;
                }
                case DonationRegistered in -> balance += in.amountQepik();
                case IncomeRecorded in -> balance += in.amountQepik();
                case GiftInKindRegistered gift -> inKind += gift.estimatedQepik();
                case SupportPaid out -> balance -= out.amountQepik();
                case AwardPaid out -> balance -= out.amountQepik();
                case CostPaid out -> balance -= out.amountQepik();
                case EntryVoided back -> {
                    balance += back.balanceQepik();
                    inKind += back.inKindQepik();
                }
            }
            assertThat(balance).isNotNegative();
            assertThat(inKind).isNotNegative();
            assertThat(receiptOf((FundEvent) event)).isEqualTo(++receipt);
        }
        assertThat(receipt).as("something was carried out").isGreaterThan(COMMANDS / 4);
        assertThat(books.refusals()).as("something was refused").contains("fund.overdraft");
    }

    private static Command command(Random random, int number) {
        var entry = new EntryId(new UUID(6, number));
        var earlier = new EntryId(new UUID(6, random.nextInt(number + 1)));
        var amount = 1L + random.nextInt(50_00);
        return switch (random.nextInt(7)) {
            case 0 -> donation(entry, RegisterDonation.Form.MONEY, amount);
            case 1 -> donation(entry, RegisterDonation.Form.IN_KIND, amount);
            case 2 -> new RecordIncome(entry, amount, TODAY, List.of(), "satış");
            case 3 -> new PaySupport(entry, 3 * amount, VETERAN, TODAY, List.of(), "dəstək");
            case 4 -> new PayCost(entry, CHESS, 2 * amount, TODAY, List.of(), "xərc");
            case 5 -> new VoidEntry(earlier, "səhv");
            default -> new VoidEntry(StreamIds.counterEntry(earlier), "səhv");
        };
    }

    private static RegisterDonation donation(EntryId entry, RegisterDonation.Form form, long amount) {
        return new RegisterDonation(entry, form, amount, null, TODAY, new ArrayList<>(), null, "taxta");
    }

    private static long receiptOf(FundEvent event) {
        return switch (event) {
            case FundOpened _ -> 0;
            case DonationRegistered in -> in.receiptNumber();
            case GiftInKindRegistered gift -> gift.receiptNumber();
            case IncomeRecorded in -> in.receiptNumber();
            case SupportPaid out -> out.receiptNumber();
            case AwardPaid out -> out.receiptNumber();
            case CostPaid out -> out.receiptNumber();
            case EntryVoided back -> back.receiptNumber();
        };
    }
}
