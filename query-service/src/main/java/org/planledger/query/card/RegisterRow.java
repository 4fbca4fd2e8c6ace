package org.planledger.query.card;

import java.util.List;

/**
 * A register in an answer.
 *
 * @param name noun of its events
 * @param theme what it is about
 * @param cards how many it holds
 * @param attention how many of them have a deadline that is near or past
 * @param states its states with how many cards are in each, in the order of a card's life
 * @param begins commands that begin a card
 */
record RegisterRow(
        String name, Registers.Theme theme, long cards, long attention, List<InState> states, List<String> begins) {
    /**
     * A state.
     *
     * @param state its code
     * @param cards how many cards are in it
     */
    record InState(String state, long cards) {}
}
