package org.planledger.command.protocol;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.protocol.ProtocolPast.DRAFTED;
import static org.planledger.command.protocol.ProtocolPast.LAST_DAY;
import static org.planledger.command.protocol.ProtocolPast.PROTOCOL;
import static org.planledger.command.protocol.ProtocolPast.SIGNED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class SignProtocolTest {
    private final Desk<Protocol> protocol = Desk.of(Protocol.class).byHead();

    @Test
    void theHeadSigns() {
        protocol.given(DRAFTED).when(on(SIGNED.signedOn(), LAST_DAY)).makes(SIGNED);
    }

    @Test
    void itIsSignedOnce() {
        protocol.given(DRAFTED, SIGNED).when(on(SIGNED.signedOn(), LAST_DAY)).refused("protocol.not-draft");
    }

    @Test
    void tomorrowNothingWasSigned() {
        protocol.given(DRAFTED).when(on(TODAY.plusDays(1), LAST_DAY)).refused("protocol.in-future");
    }

    @Test
    void itEndsAfterItWasSigned() {
        protocol.given(DRAFTED).when(on(TODAY, TODAY)).refused("protocol.until-too-early");
    }

    @Test
    void thereIsNoSuchProtocol() {
        protocol.when(on(TODAY, LAST_DAY)).refusedAsUnknown("protocol.unknown");
    }

    private static SignProtocol on(LocalDate day, LocalDate until) {
        return new SignProtocol(PROTOCOL, day, until);
    }
}
