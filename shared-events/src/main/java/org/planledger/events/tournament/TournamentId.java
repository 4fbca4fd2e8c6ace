package org.planledger.events.tournament;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.planledger.events.Id;

/** One tournament. */
public record TournamentId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TournamentId {
        requireNonNull(value); // what an empty text is read as
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
