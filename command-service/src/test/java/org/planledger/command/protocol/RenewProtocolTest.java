package org.planledger.command.protocol;

import static org.planledger.command.protocol.ProtocolPast.DRAFTED;
import static org.planledger.command.protocol.ProtocolPast.LAST_DAY;
import static org.planledger.command.protocol.ProtocolPast.PROTOCOL;
import static org.planledger.command.protocol.ProtocolPast.RENEWED;
import static org.planledger.command.protocol.ProtocolPast.SIGNED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class RenewProtocolTest {
    private final Desk<Protocol> protocol = Desk.of(Protocol.class).byHead();

    @Test
    void itGoesOnForAYear() {
        protocol.given(DRAFTED, SIGNED).when(until(RENEWED.until())).makes(RENEWED);
    }

    @Test
    void theSecondTimeTheDayIsNotLater() {
        protocol.given(DRAFTED, SIGNED, RENEWED).when(until(RENEWED.until())).refused("protocol.until-too-early");
    }

    @Test
    void aDraftIsSignedFirst() {
        protocol.given(DRAFTED).when(until(LAST_DAY)).refused("protocol.not-signed");
    }

    @Test
    void thereIsNoSuchProtocol() {
        protocol.when(until(LAST_DAY)).refusedAsUnknown("protocol.unknown");
    }

    private static RenewProtocol until(LocalDate day) {
        return new RenewProtocol(PROTOCOL, day);
    }
}
