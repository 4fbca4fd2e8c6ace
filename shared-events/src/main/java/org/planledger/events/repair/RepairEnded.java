package org.planledger.events.repair;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventType;
import org.planledger.events.OrganisationId;

/**
 * A repair was carried out, or could not be.
 *
 * @param repairId which repair
 * @param kind what kind of difference
 * @param document where
 * @param organisation whose; null if nobody's in particular
 * @param done whether the difference is gone
 */
@EventType(name = "repair.ended")
public record RepairEnded(
        UUID repairId,
        String kind,
        String document,
        @Nullable OrganisationId organisation,
        boolean done) implements RepairEvent {}
