package org.planledger.query.intake;

/** The topic would lose or reorder history: nothing is read from it until somebody has mended its settings. */
final class TopicRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TopicRefused(String why) {
        super(why);
    }
}
