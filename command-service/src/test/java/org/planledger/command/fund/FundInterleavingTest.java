package org.planledger.command.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.desk.Desk.ORGANISATION;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.FUND;
import static org.planledger.command.desk.Past.FUND_OPENED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.STUDENT_REGISTERED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planledger.command.aid.Aid;
import org.planledger.command.aid.ApproveSupport;
import org.planledger.command.aid.PayRequestedSupport;
import org.planledger.command.aid.RequestSupport;
import org.planledger.command.award.Award;
import org.planledger.command.award.AwardStudent;
import org.planledger.command.award.NominateStudent;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Role;
import org.planledger.command.desk.SharedBooks;
import org.planledger.events.UserId;
import org.planledger.events.aid.AidId;
import org.planledger.events.aid.AidPaid;
import org.planledger.events.award.AwardId;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.SupportPaid;

/** However eight writers come in each other's way: the fund balances after every entry, and nothing is paid twice. */
class FundInterleavingTest {
    private static final int HISTORIES = 1_000;
    private static final int WRITERS = 8;
    private static final int COMMANDS = 5;

    @Test
    void theFundBalancesAtEveryPositionOfEveryHistory() throws Exception {
        int conflicts = 0;
        var kinds = new HashSet<Class<?>>();
        var refusals = new HashSet<String>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int history = 0; history < HISTORIES; history++) {
                var books = written(history, writers);
                new PlainBooks().follow(books.commits(), kinds);
                conflicts += books.conflicts();
                refusals.addAll(books.refusals());
            }
        }
        assertThat(conflicts).as("writers came in each other's way").isGreaterThan(HISTORIES / 10);
        assertThat(kinds)
                .contains(SupportPaid.class, AwardPaid.class, CostPaid.class, AidPaid.class, EntryVoided.class);
        assertThat(refusals)
                .contains(
                        "fund.overdraft",
                        "entry.already-voided",
                        "aid.already-paid",
                        "aid.same-person",
                        "award.already-decided",
                        "support.approval-needed");
    }

    private static SharedBooks written(int history, ExecutorService writers)
            throws InterruptedException, ExecutionException {
        var books = new SharedBooks()
                .knows(FUND.value(), FUND_OPENED)
                .knows(ITEM.value(), ITEM_IMPORTED)
                .knows(CHESS.value(), CHESS_SCHEDULED)
                .knows(VETERAN.value(), VETERAN_REGISTERED)
                .knows(STUDENT.value(), STUDENT_REGISTERED);
        var tasks = IntStream.range(0, WRITERS)
                .<Callable<Boolean>>mapToObj(writer -> () -> {
                    var random = new Random(history * 31L + writer);
                    for (int n = 0; n < COMMANDS; n++) ask(books, random, writer);
                    return true;
                })
                .toList();
        for (var done : writers.invokeAll(tasks)) assertThat(done.get()).isTrue();
        return books;
    }

    private static void ask(SharedBooks books, Random random, int writer) {
        var role = writer % 2 == 0 ? Role.STAFF : Role.HEAD;
        var user = new UserId(new UUID(1, writer));
        var acting = new Acting(ORGANISATION, user, role, new UUID(9, writer), new UUID(9, writer));
        var entry = new EntryId(new UUID(6, random.nextInt(40)));
        var aid = new AidId(new UUID(20, random.nextInt(2)));
        var award = new AwardId(new UUID(21, random.nextInt(2)));
        long amount = 1L + random.nextInt(90_00);
        var items = List.of(ITEM);
        switch (random.nextInt(12)) {
            case 0, 1 -> books.tries(Fund.class, new RecordIncome(entry, 3 * amount, TODAY, items, "satış"), acting);
            case 2 ->
                books.tries(
                        Fund.class,
                        new RegisterDonation(
                                entry, RegisterDonation.Form.MONEY, amount, null, TODAY, items, null, null),
                        acting);
            case 3 ->
                books.tries(Fund.class, new PaySupport(entry, 2 * amount, VETERAN, TODAY, items, "dərman"), acting);
            case 4 -> books.tries(Fund.class, new PayCost(entry, CHESS, amount, TODAY, items, "çay"), acting);
            case 5, 6 -> books.tries(Fund.class, new VoidEntry(entry, "səhv"), acting);
            case 7 ->
                books.tries(Aid.class, new RequestSupport(aid, VETERAN, 2 * amount, "dərman", TODAY, items), acting);
            case 8 -> books.tries(Aid.class, new ApproveSupport(aid, null), acting);
            case 9 -> books.tries(Aid.class, new PayRequestedSupport(aid, entry, TODAY), acting);
            case 10 -> books.tries(Award.class, new NominateStudent(award, STUDENT, "iş", 10, items), acting);
            default -> books.tries(Award.class, new AwardStudent(award, entry, amount, TODAY), acting);
        }
    }
}
