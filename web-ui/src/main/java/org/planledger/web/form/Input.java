package org.planledger.web.form;

/** The kinds of input; each has one fragment in {@code fragments/fields.html} and one reading in {@link Reading}. */
public enum Input {
    /** Travels with the form, not seen. */
    HIDDEN,
    /** One line. */
    TEXT,
    /** Several lines. */
    AREA,
    /** Several texts, one on a line. */
    LINES,
    /** A day, one text field. */
    DATE,
    /** A day and a time of day, two fields; becomes an instant. */
    MOMENT,
    /** An amount; becomes qəpik. */
    MONEY,
    /** A whole number. */
    COUNT,
    /** One of a few, all seen. */
    CHOICE,
    /** One of many. */
    SELECT,
    /** Yes or no. */
    TICK,
    /** Any number of these. */
    TICKS,
    /** A person: one who is there, or a new one added on the spot. */
    PERSON,
    /** A file to upload; becomes the id that it was stored under. */
    FILE,
    /** Typed unseen, never shown again. */
    PASSWORD,
    /** Made here, shown to be handed over, and sent as it is. */
    ONE_TIME,
    /** Sent as it is and shown, but not to be changed. */
    FIXED
}
