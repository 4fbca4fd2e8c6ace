package org.planledger.events.survey;

/** How a question is answered. */
public enum QuestionKind {
    /** By one of the choices given. */
    CHOICE,
    /** By a number from 1, not at all, to 5, fully. */
    SCALE_1_5,
    /** In the words of the person asked. */
    TEXT
}
