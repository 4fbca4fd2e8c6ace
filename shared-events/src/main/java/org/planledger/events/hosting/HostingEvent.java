package org.planledger.events.hosting;

import org.planledger.events.CardEvent;

/** Everything that can have happened to the record of who holds an activity. */
public sealed interface HostingEvent extends CardEvent permits HostingRecorded {
    /** The hosting. */
    HostingId hostingId();

    @Override
    default HostingId card() {
        return hostingId();
    }
}
