package org.planledger.web.parked;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate whose events a view lacks from one on.
 *
 * @param view the kind of view
 * @param aggregate type and id, as in {@code item/0b6c…}
 * @param events how many it lacks
 * @param nextTry null if it is not tried by itself any more
 */
public record ParkedRow(
        String view,
        String aggregate,
        long organisationSequence,
        long position,
        String type,
        int revision,
        String reason,
        @Nullable String failure,
        long events,
        Instant firstSeen,
        int tries,
        @Nullable Instant lastTry,
        @Nullable Instant nextTry) {

    private static final Set<String> NOUNS =
            Set.of("plan", "item", "activity", "day", "visit", "fund", "person", "evidence", "command", "account");

    /** The noun, {@code item}; {@code other} for what only a newer program knows. */
    public String noun() {
        var noun = aggregate.substring(0, aggregate.indexOf('/'));
        return NOUNS.contains(noun) ? noun : "other";
    }

    /** Where its timeline is; the audit history for what has no page of its own. */
    public String path() {
        var id = aggregate.substring(aggregate.indexOf('/') + 1);
        return switch (noun()) {
            case "item" -> "/items/" + id;
            case "activity" -> "/activities/" + id;
            case "visit" -> "/visits/" + id;
            case "person" -> "/persons/" + id;
            case "fund" -> "/fund";
            default -> "/audit";
        };
    }
}
