package org.planledger.events.repair;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Event;
import org.planledger.events.OrganisationId;

/** What becomes of a repair. It names a place in a store, and never a value that stands there. */
public sealed interface RepairEvent extends Event permits RepairAsked, RepairEnded {
    /** Which repair; also the stream this stands in. */
    UUID repairId();

    /** What kind of difference is repaired, such as {@code view.changed}. */
    String kind();

    /** Which document or place: a collection, a slash and its key, or an organisation and its sequences. */
    String document();

    /** Whose document; null if it is nobody's in particular. */
    @Nullable
    OrganisationId organisation();
}
