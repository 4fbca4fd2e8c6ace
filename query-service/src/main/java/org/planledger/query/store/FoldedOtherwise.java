package org.planledger.query.store;

/** The generation that answers was folded by another version of this kind of document; the one for us is being built. */
public final class FoldedOtherwise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FoldedOtherwise(String collection) {
        super(collection + " are folded otherwise", null, false, false);
    }
}
