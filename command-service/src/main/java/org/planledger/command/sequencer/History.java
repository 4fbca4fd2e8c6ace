package org.planledger.command.sequencer;

import java.util.UUID;

/**
 * A run of positions that was never forked. Every restore and every promotion of the database begins a new one.
 *
 * @param id carried by every record and view
 * @param topic where it is published
 */
public record History(UUID id, String topic) {}
