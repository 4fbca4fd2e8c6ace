package org.planledger.query.view;

import org.jspecify.annotations.Nullable;

/**
 * A document at one place in history.
 *
 * @param position of the last event folded into it
 * @param view the document; null for a tombstone
 */
public record Version(long position, @Nullable Object view) {
    /** Whether it is the same document at the same place. */
    public boolean sameAs(Version other) {
        return position == other.position && ViewJson.tree(view).equals(ViewJson.tree(other.view));
    }
}
