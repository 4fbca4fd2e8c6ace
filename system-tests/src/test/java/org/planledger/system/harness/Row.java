package org.planledger.system.harness;

import java.util.UUID;

/**
 * One event with its place, as it stands in PostgreSQL.
 *
 * @param payload of a fund's event; empty for others
 */
record Row(
        long position,
        String organisation,
        long organisationSequence,
        UUID aggregate,
        long sequence,
        UUID commandId,
        UUID correlationId,
        String type,
        String leafHash,
        String payload) {}
