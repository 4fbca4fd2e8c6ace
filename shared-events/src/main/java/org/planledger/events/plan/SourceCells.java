package org.planledger.events.plan;

/**
 * The cells of one row of the official form, character for character with their line breaks.
 *
 * @param direction planned direction
 * @param work work to be done
 * @param ways ways of execution
 * @param executors executors
 * @param due when
 * @param strategyCodes place in the strategy
 * @param expectedResult expected result
 */
public record SourceCells(
        String direction,
        String work,
        String ways,
        String executors,
        String due,
        String strategyCodes,
        String expectedResult) {}
