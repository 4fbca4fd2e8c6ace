package org.planledger.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The pseudonym of a person with an account; the name behind it lives in the accounts, not in events. */
public record UserId(@JsonValue UUID value) implements Id {
    /** Whoever runs the installation: acts from outside, by its settings, and has no account. */
    public static final UserId OPERATOR =
            new UserId(UUID.nameUUIDFromBytes("planledger:operator".getBytes(StandardCharsets.UTF_8)));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UserId {
        requireNonNull(value); // what an empty text is read as
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
