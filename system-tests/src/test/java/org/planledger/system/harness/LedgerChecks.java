package org.planledger.system.harness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.planledger.system.harness.Journal.Entry;

/** What people wrote down against what stands in the ledger. */
final class LedgerChecks {
    private LedgerChecks() {}

    /** Promise 1: nothing that was acknowledged is missing, and nothing stands there that nobody sent. */
    static Verdict nothingLostNothingInvented(Map<String, Entry> journal, LedgerRows ledger, long since) {
        var byPlace = new HashMap<String, UUID>();
        var commandsByKey = new HashMap<String, Set<UUID>>();
        for (var row : ledger.rows()) {
            byPlace.put(row.aggregate() + ":" + row.sequence(), row.commandId());
            commandsByKey
                    .computeIfAbsent(row.correlationId().toString(), _ -> new HashSet<>())
                    .add(row.commandId());
        }
        long done = 0;
        long refused = 0;
        long lost = 0;
        for (var entry : journal.values()) {
            var reply = entry.reply();
            if (reply == null) continue;
            if (reply.done()) {
                done++;
                if (!allThere(reply, byPlace)) lost++;
            } else {
                refused++;
                if (!commandsByKey.containsKey(entry.deed().key())) lost++;
            }
        }
        long invented = ledger.rows().stream()
                .filter(row -> row.position() > since)
                .filter(row -> !journal.containsKey(row.correlationId().toString()))
                .count();
        long unanswered = journal.size() - done - refused;
        return new Verdict(
                "1 acknowledged is kept, nothing invented",
                "clients' own fsynced journals against the tables",
                "%d acknowledged and %d refused of %d sent (%d never answered); %d lost, %d unexplained"
                        .formatted(done, refused, journal.size(), unanswered, lost, invented),
                lost == 0 && invented == 0 && done > 0);
    }

    private static boolean allThere(Reply reply, Map<String, UUID> byPlace) {
        return !reply.events().isEmpty()
                && reply.events().stream()
                        .allMatch(place -> reply.commandId().equals(String.valueOf(byPlace.get(place))));
    }

    /** Promise 2: every committed event has a position, and positions have no gap. */
    static Verdict positionsAreDense(LedgerRows ledger) {
        long gaps = 0;
        long expected = 1;
        var sequences = new HashMap<String, Long>();
        for (var row : ledger.rows()) {
            if (row.position() != expected) gaps++;
            expected = row.position() + 1;
            long own = sequences.merge(row.organisation(), 1L, Long::sum);
            if (row.organisationSequence() != own) gaps++;
        }
        long missing = ledger.events() - ledger.rows().size();
        return new Verdict(
                "2 no committed event is skipped",
                "positions and organisation sequences in the ledger, against the events",
                "%d events, %d positions; %d without a position, %d waiting, %d gaps"
                        .formatted(ledger.events(), ledger.rows().size(), missing, ledger.waiting(), gaps),
                missing == 0 && gaps == 0 && ledger.waiting() == 0);
    }

    /** Promise 3, first half: each aggregate's events stand in the order in which they happened. */
    static Verdict orderIsKept(LedgerRows ledger) {
        var next = new HashMap<UUID, Long>();
        long inversions = 0;
        for (var row : ledger.rows()) {
            long expected = next.getOrDefault(row.aggregate(), 0L);
            if (row.sequence() != expected) inversions++;
            next.put(row.aggregate(), row.sequence() + 1);
        }
        return new Verdict(
                "3 order is kept per aggregate",
                "sequences along positions",
                "%d aggregates, %d inversions".formatted(next.size(), inversions),
                inversions == 0);
    }

    /** Promise 5, first half: however often a key was sent, it had one effect. */
    static Verdict oneEffectPerKey(Map<String, Entry> journal, LedgerRows ledger, People people) {
        var commands = ledger.rows().stream()
                .filter(row -> journal.containsKey(row.correlationId().toString()))
                .collect(Collectors.groupingBy(
                        Row::correlationId, Collectors.mapping(Row::commandId, Collectors.toSet())));
        long several = commands.values().stream().filter(ids -> ids.size() > 1).count();
        return new Verdict(
                "5 a repeated command has one effect",
                "events by Idempotency-Key; answers to copies sent at once",
                "%d keys, %d with more than one effect; %d answers to copies, %d not the same"
                        .formatted(commands.size(), several, people.repeated(), people.disagreeing()),
                several == 0 && people.disagreeing() == 0);
    }

    /** What no client should ever see. */
    static Verdict noStrangeAnswers(List<Map.Entry<String, Long>> unexpected) {
        return new Verdict(
                "7 trouble is said plainly",
                "every answer is an answer, a refusal, or 503 with problem details",
                unexpected.isEmpty() ? "no other answer" : unexpected.toString(),
                unexpected.isEmpty());
    }
}
