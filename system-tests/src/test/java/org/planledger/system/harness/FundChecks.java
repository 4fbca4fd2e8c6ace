package org.planledger.system.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Promise 8: the fund as an accountant would check it, line by line along the ledger. */
final class FundChecks {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SAMPLES = 20;

    private final List<long[]> balances = new ArrayList<>();
    private long entries;
    private long in;
    private long out;
    private long lowest;
    private long receiptsOutOfOrder;

    private FundChecks(LedgerRows ledger) {
        for (var row : ledger.rows()) if (!row.payload().isEmpty()) enter(row);
    }

    /** Never below zero, receipts dense, and the views say the same, now and at sampled positions of the past. */
    static Verdict theFundBalances(LedgerRows ledger, Views views, long seed) {
        var fund = new FundChecks(ledger);
        long wrong = fund.balance() == views.get("/fund").path("balanceQepik").asLong() ? 0 : 1;
        var random = new Random(seed);
        for (int n = 0; n < SAMPLES && !fund.balances.isEmpty(); n++) {
            var then = fund.balances.get(random.nextInt(fund.balances.size()));
            var shown = views.get("/fund?asOf=@" + then[0]).path("balanceQepik").asLong();
            if (shown != then[1]) wrong++;
        }
        return new Verdict(
                "8 the fund balances at every position",
                "debits and credits replayed along the ledger; the views now and at " + SAMPLES + " positions",
                "%d entries, in %d − out %d = %d qəpik, lowest %d; %d receipts out of order, %d views different"
                        .formatted(
                                fund.entries,
                                fund.in,
                                fund.out,
                                fund.balance(),
                                fund.lowest,
                                fund.receiptsOutOfOrder,
                                wrong),
                fund.entries > 0 && fund.lowest >= 0 && fund.receiptsOutOfOrder == 0 && wrong == 0);
    }

    private void enter(Row row) {
        var event = JSON.readTree(row.payload());
        long effect = switch (row.type()) {
            case "fund.donation-registered", "fund.income-recorded" ->
                event.path("amountQepik").asLong();
            case "fund.support-paid", "fund.award-paid", "fund.cost-paid" ->
                -event.path("amountQepik").asLong();
            case "fund.entry-voided" -> event.path("balanceQepik").asLong();
            default -> 0;
        };
        if (event.path("receiptNumber").isMissingNode()) return;
        entries++;
        if (event.path("receiptNumber").asLong() != entries) receiptsOutOfOrder++;
        if (effect > 0) in += effect;
        else out -= effect;
        lowest = Math.min(lowest, balance());
        balances.add(new long[] {row.position(), balance()});
    }

    private long balance() {
        return in - out;
    }
}
