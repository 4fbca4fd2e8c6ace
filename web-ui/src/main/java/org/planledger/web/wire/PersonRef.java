package org.planledger.web.wire;

import org.jspecify.annotations.Nullable;

/**
 * A person by name.
 *
 * @param name null when it is hidden from the reader, or erased
 */
public record PersonRef(String personId, @Nullable String name) {}
