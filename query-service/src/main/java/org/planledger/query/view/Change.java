package org.planledger.query.view;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a document.
 *
 * @param address which one
 * @param before as it was loaded; null if there was none, which an immutable one is taken to be
 * @param after as it is to be
 */
public record Change(Address address, @Nullable Version before, Version after) {}
