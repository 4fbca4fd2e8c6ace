package org.planledger.command.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.planledger.command.reconciliation.Difference.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Goes along the ledger row by row and looks whether each follows from the one before, and is the event it names. */
final class LedgerWalk {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Chain> marks;
    private final Map<String, Chain> chains;
    private final List<Difference> found = new ArrayList<>();
    private long position;
    private Instant sequencedAt;

    /**
     * Goes on from a place.
     *
     * @param marks where chains of a comparison before must be met again
     */
    LedgerWalk(LedgerPlace from, Map<String, Chain> marks) {
        this.marks = marks;
        this.chains = new TreeMap<>(from.organisations());
        this.position = from.position();
        this.sequencedAt = from.sequencedAt();
    }

    LedgerPlace place() {
        return new LedgerPlace(position, sequencedAt, chains);
    }

    List<Difference> found() {
        return found;
    }

    void take(LedgerRow row) {
        follows(row);
        event(row);
        var chain = chains.getOrDefault(row.organisation(), Chain.START).with(row.organisationSequence(), leaf(row));
        chains.put(row.organisation(), chain);
        var mark = marks.get(row.organisation());
        if (mark != null && mark.sequence() == chain.sequence() && !mark.equals(chain)) {
            add(Kind.LEDGER_REWRITTEN, row, List.of());
        }
        position = row.position();
        if (row.sequencedAt().isAfter(sequencedAt)) sequencedAt = row.sequencedAt();
    }

    /** The leaf as it was appended, as far as two of the three places that tell it still agree. */
    private static String leaf(LedgerRow row) {
        var event = row.event();
        return event != null && event.hashed().equals(event.leafHash()) ? event.leafHash() : row.leafHash();
    }

    private void follows(LedgerRow row) {
        if (row.position() != position + 1) {
            var gap = position + 1 == row.position() - 1
                    ? "" + (position + 1)
                    : (position + 1) + "–" + (row.position() - 1);
            found.add(Difference.of(Kind.LEDGER_GAP, null, gap, Place.at(position + 1)));
        }
        var before = chains.getOrDefault(row.organisation(), Chain.START).sequence();
        if (row.organisationSequence() != before + 1) add(Kind.LEDGER_ORGANISATION_GAP, row, List.of());
        var predecessor = row.predecessor();
        boolean inOrder = row.sequence() == 0 || (predecessor != null && predecessor < row.position());
        if (!inOrder) add(Kind.LEDGER_ORDER, row, List.of());
        if (row.sequencedAt().isBefore(sequencedAt)) add(Kind.LEDGER_TIME, row, List.of());
    }

    private void event(LedgerRow row) {
        var event = row.event();
        if (event == null) {
            add(Kind.EVENT_MISSING, row, List.of());
            return;
        }
        if (!event.organisation().equals(row.organisation())) add(Kind.LEDGER_CHANGED, row, List.of("organisation"));
        var fields = new TreeSet<>(differing(event));
        if (!event.hashed().equals(event.leafHash())) {
            // Which of the two was touched is told by the copy in the ledger.
            fields.add(event.hashed().equals(row.leafHash()) ? "leafHash" : "envelope");
        }
        if (!fields.isEmpty()) add(Kind.EVENT_CHANGED, row, List.copyOf(fields));
        if (!event.leafHash().equals(row.leafHash()) && !event.hashed().equals(row.leafHash())) {
            add(Kind.LEDGER_CHANGED, row, List.of("leafHash"));
        }
    }

    /** Names of what the columns say otherwise than the bytes that were hashed. */
    private static List<String> differing(LedgerRow.StoredRow event) {
        try {
            var members = JSON.readTree(event.envelope());
            var fields = new ArrayList<String>();
            event.columns().forEach((name, value) -> {
                if (!members.path(name).asString("").equals(value)) {
                    fields.add(name.equals("payloadSha256") ? "payload" : name);
                }
            });
            if (members.size() != event.columns().size()) fields.add("envelope");
            return fields;
        } catch (JacksonException e) {
            return List.of("envelope");
        }
    }

    private void add(Kind kind, LedgerRow row, List<String> fields) {
        var document = row.aggregate() + ":" + row.sequence();
        found.add(Difference.of(
                kind, row.organisation(), document, new Place(row.position(), row.organisationSequence()), fields));
    }
}
