package org.planledger.command.protocol;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.protocol.ProtocolPast.DRAFTED;
import static org.planledger.command.protocol.ProtocolPast.KEPT;
import static org.planledger.command.protocol.ProtocolPast.PROTOCOL;
import static org.planledger.command.protocol.ProtocolPast.SIGNED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class RecordObligationKeptTest {
    private final Desk<Protocol> protocol = Desk.of(Protocol.class);

    @Test
    void aMeetingCountsAgainstTheProtocol() {
        protocol.given(DRAFTED, SIGNED).when(kept(2, KEPT.keptOn())).makes(KEPT);
    }

    @Test
    void anObligationIsKeptAgain() {
        protocol.given(DRAFTED, SIGNED, KEPT).when(kept(2, KEPT.keptOn())).makes(KEPT);
    }

    @Test
    void aDraftObligesNobody() {
        protocol.given(DRAFTED).when(kept(2, TODAY)).refused("protocol.not-signed");
    }

    @Test
    void itHasTwoObligations() {
        protocol.given(DRAFTED, SIGNED).when(kept(3, TODAY)).refused("protocol.obligation-unknown");
    }

    @Test
    void tomorrowNothingWasDone() {
        protocol.given(DRAFTED, SIGNED).when(kept(1, TODAY.plusDays(1))).refused("protocol.in-future");
    }

    @Test
    void thereIsNoSuchProtocol() {
        protocol.when(kept(1, TODAY)).refusedAsUnknown("protocol.unknown");
    }

    private static RecordObligationKept kept(int obligation, LocalDate day) {
        return new RecordObligationKept(PROTOCOL, obligation, day, "birinci görüş");
    }
}
