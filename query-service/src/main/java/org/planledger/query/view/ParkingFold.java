package org.planledger.query.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.query.view.Parked.Reason;
import org.planledger.query.view.Parked.Stream;

/**
 * Folds entries in order; an event that a projection cannot take is parked with all later events of its aggregate, for
 * that projection only. The one way from history to views: of intake, of a rebuild, of the past, and of whatever compares
 * views with history. Same entries and same projections, same documents and same parked events.
 */
public final class ParkingFold {
    private final Workspace workspace;
    private final Map<Stream, Long> streams;
    private final List<Parked> parked = new ArrayList<>();

    /** From the first event of a history on. */
    public ParkingFold() {
        this(Map.of(), Map.of());
    }

    /**
     * On top of what was folded before.
     *
     * @param before the touched documents; an address that is missing has none
     * @param streams what is parked already, each with the organisation sequence from which on it is
     */
    public ParkingFold(Map<Address, Version> before, Map<Stream, Long> streams) {
        this.workspace = new Workspace(before);
        this.streams = new HashMap<>(streams);
    }

    /** Folds an entry into the views of these projections. */
    public void fold(LedgerEntry entry, Iterable<Projection<?>> projections) {
        fold(Routed.of(entry, projections));
    }

    /** Folds an entry whose documents are known. */
    public void fold(Routed routed) {
        for (var route : routed.routes()) {
            var stream = Stream.of(route.projection(), routed.entry());
            switch (route) {
                case Routed.Route.Nowhere nowhere -> park(routed.entry(), stream, nowhere);
                case Routed.Route.Into into -> fold(routed.entry(), stream, into.touched());
            }
        }
    }

    // an event from before the first parked one may come again; the documents have it
    private boolean isParked(Stream stream, LedgerEntry entry) {
        var since = streams.get(stream);
        return since != null && since <= entry.organisationSequence();
    }

    private void park(LedgerEntry entry, Stream stream, Routed.Route.Nowhere nowhere) {
        park(entry, stream, nowhere.reason(), nowhere.failure(), null);
    }

    private void fold(LedgerEntry entry, Stream stream, Touched touched) {
        if (isParked(stream, entry)) {
            park(entry, stream, Reason.BEHIND, null, touched);
            return;
        }
        try {
            workspace.fold(touched);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            park(entry, stream, Reason.UNFOLDABLE, Failure.of(e), touched);
        }
    }

    private void park(
            LedgerEntry entry, Stream stream, Reason reason, @Nullable String failure, @Nullable Touched touched) {
        boolean first = !isParked(stream, entry);
        streams.merge(stream, entry.organisationSequence(), Math::min);
        parked.add(new Parked(
                stream,
                entry.envelope().sequence(),
                entry.organisationSequence(),
                entry.position(),
                entry.envelope().type(),
                entry.envelope().revision(),
                entry.envelope().correlationId(),
                first ? reason : Reason.BEHIND,
                first ? failure : null,
                touched == null ? null : touched.ids()));
    }

    /** What was parked here, in order. */
    public List<Parked> parked() {
        return List.copyOf(parked);
    }

    /** All that is parked, here or before, each with the organisation sequence from which on it is. */
    public Map<Stream, Long> streams() {
        return Map.copyOf(streams);
    }

    /** What is to be written. */
    public List<Change> changes() {
        return workspace.changes();
    }

    /** A document as it is now; null if there is none. */
    public @Nullable Version version(Address address) {
        return workspace.version(address);
    }
}
