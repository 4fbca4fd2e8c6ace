package org.planledger.events.evidence;

import org.planledger.events.Event;

/** Everything that can have happened to a piece of evidence (sübut). */
public sealed interface EvidenceEvent extends Event permits EvidenceAttached {
    /** The evidence. */
    EvidenceId evidenceId();
}
