package org.planledger.events.kind;

import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * A kind of activity is chosen no more; activities of it stay.
 *
 * @param kindId the kind
 * @param reason why
 */
@EventType(name = "kind.retired")
public record KindRetired(KindId kindId, Ciphertext reason) implements KindEvent {}
