package org.planledger.system.harness.bugs;

import java.util.List;
import org.planledger.system.harness.bugs.SeededBug.Change;

/**
 * Mistakes of the write side. One that is not here, because it does no harm: two sequencers without their lock. The second one's
 * positions are refused by the ledger's keys, and its rows wait for the next round.
 */
final class WriteSideBugs {
    private static final String MODULE = "command-service";
    private static final String ROOM = "org.planledger.command.";
    private static final String SEQUENCER = ROOM + "sequencer.Sequencer";
    private static final String SEQUENCER_TEST = ROOM + "sequencer.SequencerTest";
    private static final String WRITER = ROOM + "eventstore.Writer";
    private static final String CONCURRENCY_TEST = ROOM + "eventstore.ConcurrencyTest";

    private WriteSideBugs() {}

    /** A row that commits late is behind the cursor for ever. */
    static final SeededBug CURSOR_BY_ID = new SeededBug(
            "cursor by id",
            MODULE,
            SEQUENCER,
            List.of(
                    new Change(
                            "select id from outbox order by id limit ?)",
                            "select id from outbox where id > ? order by id limit ?)"),
                    new Change(
                            "select (select count(*) from taken) as taken,",
                            "select (select coalesce(max(id), 0) from taken) as newest, (select count(*) from taken) as taken,"),
                    new Change(".params(BATCH, clock", ".params(cursor, BATCH, clock"),
                    new Change(
                            "(row, _) -> new Moved(row.getLong(\"taken\")",
                            "(row, _) -> moved(row.getLong(\"newest\"), row.getLong(\"taken\")"),
                    new Change("private record Moved(", """
                            private static volatile long cursor;
                            private static Moved moved(long newest, long taken, long given, long last) {
                                cursor = Math.max(cursor, newest);
                                return new Moved(taken, given, last);
                            }
                            private record Moved(""")),
            SEQUENCER_TEST + "#anEarlierRowThatCommitsLateIsNotSkipped",
            "a transaction that commits after a later one");

    static List<SeededBug> all() {
        return List.of(
                CURSOR_BY_ID,
                SeededBug.of(
                        "wall clock used for order",
                        MODULE,
                        SEQUENCER,
                        "greatest(?::timestamptz, head.at)",
                        "?::timestamptz",
                        SEQUENCER_TEST + "#positionsAreDenseAndTimesNeverFallWhateverTheClocksSay",
                        "times along positions while clocks jump"),
                SeededBug.of(
                        "restore without a new history id",
                        MODULE,
                        ROOM + "sequencer.Histories",
                        "where place = %s\"\"\".formatted(PLACE))",
                        "where %s is not null\"\"\".formatted(PLACE))",
                        SEQUENCER_TEST + "#aRestoredDumpBeginsANewHistoryBeforeItGivesAnyPosition",
                        "a dump put back into another database"),
                new SeededBug(
                        "receipt outside of the transaction",
                        MODULE,
                        WRITER,
                        List.of(
                                new Change("""
                                                var receipt = batch.receipt();
                                                if (receipt != null) insert(receipt);
                                            }

                                            private void insertEvents""", "}\n\nprivate void insertEvents"),
                                new Change("transaction.executeWithoutResult(_ -> append(batch));", """
                                        transaction.executeWithoutResult(_ -> append(batch));
                                        var receipt = batch.receipt();
                                        if (receipt != null) insert(receipt);""")),
                        ROOM + "eventstore.WriterTest#aSecondReceiptOfTheSameKeyTakesItsEventsWithIt",
                        "events of a key that was used"),
                SeededBug.of(
                        "torn multi-row append",
                        MODULE,
                        WRITER,
                        "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\"\"\"",
                        "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\"\"\"",
                        ROOM + "eventstore.WriterTest#aTakenPlaceInAStreamIsAConflictAndATakenBeginningSaysSo",
                        "an append whose place is taken"),
                SeededBug.of(
                        "a rule across aggregates without a check at the commit",
                        MODULE,
                        WRITER,
                        "if (!reader.unchanged(batch.loaded()))",
                        "if (batch.loaded().size() > 1_000_000)",
                        CONCURRENCY_TEST + "#onePlaceIsTakenOnce",
                        "two bookings of one place at the same moment"),
                SeededBug.of(
                        "stale-cache refusal",
                        MODULE,
                        ROOM + "receipts.CommandDesk",
                        "if (attempt.fromCache() && !reader.unchanged(attempt.loaded())) continue;",
                        "",
                        CONCURRENCY_TEST + "#aCachedAggregateThatIsBehindNeitherRefusesNorAllows",
                        "a refusal by a process that has not seen the newest event"),
                SeededBug.of(
                        "a retry that is not looked up",
                        MODULE,
                        ROOM + "receipts.CommandDesk",
                        "if (repeat == null || asked.dryRun()) return Optional.empty();",
                        "if (repeat == null || asked != null) return Optional.empty();",
                        CONCURRENCY_TEST + "#oneKeySentManyTimesAtOnceHasOneEffectAndOneAnswer",
                        "one key sent many times"),
                new SeededBug(
                        "money as double",
                        MODULE,
                        ROOM + "fund.Entries",
                        List.of(
                                new Change("private long balanceQepik;", "private double balance;"),
                                new Change(
                                        "if (balanceQepik + effectQepik < 0) throw new RuleViolated(\"fund.overdraft\", azn(balanceQepik));",
                                        "if (balance + effectQepik / 100.0 < 0) throw new RuleViolated(\"fund.overdraft\", azn((long) (balance * 100)));"),
                                new Change(
                                        "balanceQepik += entry.balanceQepik();",
                                        "balance += entry.balanceQepik() / 100.0;")),
                        ROOM + "fund.PaySupportTest#tenTimesTenQepikIsOneManat",
                        "small amounts that add up to a payment"),
                SeededBug.of(
                        "leaf hash over re-serialised JSON",
                        MODULE,
                        ROOM + "eventstore.StoredEvent",
                        "Sha256.hex(payload.getBytes(StandardCharsets.UTF_8))",
                        "Sha256.hex(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(event))",
                        ROOM + "relay.RelayTest#everyEventIsACloudEventThatItsReaderCanCheck",
                        "the hashes as a reader checks them"),
                SeededBug.of(
                        "7-day retention",
                        MODULE,
                        ROOM + "relay.Topic",
                        "\"retention.ms\", \"-1\"",
                        "\"retention.ms\", \"604800000\"",
                        ROOM + "relay.RelayTest",
                        "the topic's settings"));
    }
}
