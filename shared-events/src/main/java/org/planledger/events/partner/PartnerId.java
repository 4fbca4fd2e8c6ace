package org.planledger.events.partner;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.planledger.events.Id;

/** One partner: an organisation that the centre works with. */
public record PartnerId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartnerId {
        requireNonNull(value); // what an empty text is read as
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
