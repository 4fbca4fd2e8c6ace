package org.planledger.command.decision;

/** How much a command may carry. */
public final class Limits {
    /** Characters of a free text. */
    public static final int TEXT = 2_000;

    /** Characters of a name. */
    public static final int NAME = 200;

    /** Characters of a title. */
    public static final int TITLE = 200;

    /** Fewest characters of a reason. */
    public static final int REASON_MIN = 3;

    /** Most characters of a reason. */
    public static final int REASON_MAX = 500;

    /** Fewest characters of a password. */
    public static final int PASSWORD_MIN = 12;

    /** Most characters of a password. */
    public static final int PASSWORD_MAX = 200;

    /** Characters of a document's whole text. */
    public static final int SOURCE_TEXT = 100_000;

    /** Characters of one cell of a document. */
    public static final int CELL = 5_000;

    /** Plan items that one action can serve. */
    public static final int ITEMS = 11;

    /** Persons, activities, visits or files that one action can name. */
    public static final int NAMED = 50;

    /** Largest amount, in qəpik: 100 million AZN. */
    public static final long AMOUNT_QEPIK = 10_000_000_000L;

    /** Largest payment from the fund, in qəpik, that one person of the staff decides alone: 100 AZN. */
    public static final long ALONE_QEPIK = 10_000;

    private Limits() {}
}
