package org.planledger.events.hosting;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.planledger.events.Id;

/** The record of who holds an activity; one to an activity. */
public record HostingId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HostingId {
        requireNonNull(value); // what an empty text is read as
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
