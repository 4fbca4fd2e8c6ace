package org.planledger.query.store;

/** The generation's database is not there any more: dropped after a switch, or lost with the whole store. */
public final class GenerationGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GenerationGone(int number) {
        super("generation " + number + " is gone", null, false, false);
    }
}
