package org.planledger.events.knowledge;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.planledger.events.Id;

/** One check of knowledge. */
public record KnowledgeId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KnowledgeId {
        requireNonNull(value); // what an empty text is read as
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
