package org.planledger.web.wire;

import org.jspecify.annotations.Nullable;

/** Who did it. */
public record By(String userId, @Nullable String name) {}
