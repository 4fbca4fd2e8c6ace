package org.planledger.query.reconciliation;

import tools.jackson.databind.json.JsonMapper;

/** The state as it is stored. */
final class StateJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StateJson() {}

    static State read(String text) {
        return text.isEmpty() ? State.NOTHING : JSON.readValue(text, State.class);
    }

    static String write(State state) {
        return JSON.writeValueAsString(state);
    }
}
