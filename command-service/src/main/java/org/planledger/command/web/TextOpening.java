package org.planledger.command.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;

/** Opens sealed texts for those who may read them. */
public interface TextOpening {
    /** The plain text of each, in the same order; null for what stays shut to the caller, without a word why. */
    List<@Nullable String> open(Caller caller, List<Ciphertext> sealed);
}
