package org.planledger.web.wire;

/** A plan item by its number. */
public record ItemRef(String itemId, String key) {}
