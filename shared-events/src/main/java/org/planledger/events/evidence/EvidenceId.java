package org.planledger.events.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.planledger.events.Id;

/** One piece of evidence. */
public record EvidenceId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvidenceId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
