package org.planledger.events.repair;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventType;
import org.planledger.events.OrganisationId;

/**
 * Somebody asked that a difference be repaired; recorded before anything is touched.
 *
 * @param repairId which repair
 * @param kind what kind of difference
 * @param document where
 * @param organisation whose; null if nobody's in particular
 */
@EventType(name = "repair.asked")
public record RepairAsked(
        UUID repairId,
        String kind,
        String document,
        @Nullable OrganisationId organisation) implements RepairEvent {}
