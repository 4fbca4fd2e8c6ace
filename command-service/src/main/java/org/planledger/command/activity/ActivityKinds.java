package org.planledger.command.activity;

import java.util.Set;

/** Kinds of activity that the plan names, as slugs; "other" is the plan's own "və s.". */
public final class ActivityKinds {
    private static final Set<String> KNOWN = Set.of(
            "training",
            "meeting",
            "event",
            "joint-event",
            "experience-sharing",
            "veterans-meeting",
            "competition",
            "trip",
            "exhibition",
            "public-notice",
            "other");

    /** The slug of what the plan leaves open. */
    public static final String OTHER = "other";

    private ActivityKinds() {}

    /** Whether the plan names a kind by this slug. */
    public static boolean known(String slug) {
        return KNOWN.contains(slug);
    }
}
