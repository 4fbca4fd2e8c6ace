package org.planledger.events.kind;

import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * A kind of activity was added to those that the plan names.
 *
 * @param kindId the kind this begins
 * @param name what it is called
 */
@EventType(name = "kind.defined")
public record KindDefined(KindId kindId, Ciphertext name) implements KindEvent {}
