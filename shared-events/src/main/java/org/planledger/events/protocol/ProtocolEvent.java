package org.planledger.events.protocol;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a protocol. */
public sealed interface ProtocolEvent extends CardEvent
        permits ProtocolDrafted, ProtocolSigned, ObligationKept, ProtocolRenewed, ProtocolEnded {
    /** The card itself. */
    ProtocolId protocolId();

    @Override
    default ProtocolId card() {
        return protocolId();
    }
}
