package org.planledger.web.card;

import java.util.List;

/** A register as query-service tells it. */
public record RegisterRow(
        String name, String theme, long cards, long attention, List<InState> states, List<String> begins) {
    /** How many cards are in a state. */
    public record InState(String state, long cards) {}
}
