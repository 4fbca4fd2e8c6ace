package org.planledger.query.web;

/** What was asked for is not in the caller's organisation, or not yet at that instant: 404 {@code resource.unknown}. */
public final class ResourceUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Nothing is told about what was asked for. */
    public ResourceUnknown() {
        super("resource.unknown", null, false, false);
    }
}
