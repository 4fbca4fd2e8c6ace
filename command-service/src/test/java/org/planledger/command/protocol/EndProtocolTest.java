package org.planledger.command.protocol;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.protocol.ProtocolPast.DRAFTED;
import static org.planledger.command.protocol.ProtocolPast.ENDED;
import static org.planledger.command.protocol.ProtocolPast.PROTOCOL;
import static org.planledger.command.protocol.ProtocolPast.SIGNED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class EndProtocolTest {
    private final Desk<Protocol> protocol = Desk.of(Protocol.class).byHead();

    @Test
    void aProtocolEnds() {
        protocol.given(DRAFTED, SIGNED).when(on(ENDED.endedOn())).makes(ENDED);
    }

    @Test
    void aDraftIsGivenUp() {
        protocol.given(DRAFTED).when(on(ENDED.endedOn())).makes(ENDED);
    }

    @Test
    void itEndsOnce() {
        protocol.given(DRAFTED, SIGNED, ENDED).when(on(ENDED.endedOn())).refused("protocol.already-ended");
    }

    @Test
    void tomorrowNothingHasEnded() {
        protocol.given(DRAFTED, SIGNED).when(on(TODAY.plusDays(1))).refused("protocol.in-future");
    }

    @Test
    void thereIsNoSuchProtocol() {
        protocol.when(on(TODAY)).refusedAsUnknown("protocol.unknown");
    }

    private static EndProtocol on(LocalDate day) {
        return new EndProtocol(PROTOCOL, day, "dərnək bağlandı");
    }
}
