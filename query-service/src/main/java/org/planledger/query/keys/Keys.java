package org.planledger.query.keys;

import java.util.Collection;
import java.util.Map;
import org.planledger.events.Ciphertext;

/**
 * Opens sealed texts for the caller of the current request. Answers need not: whatever {@link Ciphertext} stands in an
 * answer is opened on the way out. This is for what must be read before, such as sorting by name.
 */
public interface Keys {
    /** Each text that this caller may read and whose key still exists; the others are missing from the map. */
    Map<Ciphertext, String> open(Collection<Ciphertext> sealed);
}
