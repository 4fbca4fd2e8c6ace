package org.planledger.query.view;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;

/**
 * An event that one kind of view does not have, because its projection could not take it, or could not take an earlier
 * one of the same aggregate. Tells where and why, never what the event says.
 *
 * @param stream what it is parked with
 * @param sequence place in the aggregate
 * @param organisationSequence place in the organisation's history
 * @param position place in the ledger
 * @param type the event's logical name
 * @param revision of the event's shape
 * @param correlation what the command that caused it belongs to
 * @param reason why the view does not have it
 * @param failure the failure's class and place in the program, without its message, which may quote the event; null if
 *     there was none
 * @param documents the documents that lack it; null if that cannot be told, so that any may
 */
public record Parked(
        Stream stream,
        long sequence,
        long organisationSequence,
        long position,
        String type,
        int revision,
        UUID correlation,
        Reason reason,
        @Nullable String failure,
        @Nullable List<String> documents) {

    public Parked {
        documents = documents == null ? null : List.copyOf(documents);
    }

    /**
     * An aggregate as one kind of view sees it. Once an event of it is parked, all later ones are.
     *
     * @param view the projection's collection
     * @param organisation whose
     * @param aggregate type and id, as in {@code item/0b6c…}
     */
    public record Stream(String view, OrganisationId organisation, String aggregate) {
        /** The stream of an entry in a projection. */
        public static Stream of(Projection<?> projection, LedgerEntry entry) {
            var envelope = entry.envelope();
            return new Stream(
                    projection.collection(),
                    envelope.organisation(),
                    envelope.aggregateType() + "/" + envelope.aggregateId());
        }
    }

    /** Why a view does not have an event. */
    public enum Reason {
        /** Written by a newer program: this one has no such type, or not this revision of it. */
        UNKNOWN_TYPE("unknown-type"),
        /** Its payload has not the shape of its type. */
        UNREADABLE("unreadable"),
        /** The projection failed to say which documents it concerns. */
        UNROUTABLE("unroutable"),
        /** The projection failed to fold it. */
        UNFOLDABLE("unfoldable"),
        /** An earlier event of the same aggregate is parked. */
        BEHIND("behind");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Stable name in the store and in answers. */
        public String code() {
            return code;
        }

        /**
         * By its code.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Reason of(String code) {
            for (var reason : values()) if (reason.code.equals(code)) return reason;
            throw new IllegalArgumentException("not a reason: " + code);
        }
    }

    /** Whether it is the same event in the same view, parked for the same reason with the same documents. */
    public boolean sameAs(Parked other) {
        return stream.equals(other.stream)
                && organisationSequence == other.organisationSequence
                && reason == other.reason
                && Objects.equals(documents, other.documents);
    }

    /** Whether one of these documents may lack it. */
    public boolean missingIn(Iterable<String> ids) {
        if (documents == null) return true;
        for (var id : ids) if (documents.contains(id)) return true;
        return false;
    }
}
