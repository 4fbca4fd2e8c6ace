package org.planledger.web.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person; name and contact are null when hidden from the reader, or erased. */
public record PersonRow(
        String personId,
        String kind,
        @Nullable String name,
        @Nullable String contact,
        @Nullable Instant registeredAt) {}
