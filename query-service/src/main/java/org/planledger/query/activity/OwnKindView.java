package org.planledger.query.activity;

import org.planledger.events.Ciphertext;
import org.planledger.events.kind.KindId;

/**
 * A kind of activity that the centre defined.
 *
 * @param kindId the kind
 * @param name what it is called
 */
public record OwnKindView(KindId kindId, Ciphertext name) {}
