package org.planledger.events.series;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.planledger.events.Id;

/** One series of activities. */
public record SeriesId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SeriesId {
        requireNonNull(value); // what an empty text is read as
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
