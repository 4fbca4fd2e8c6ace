package org.planledger.command.protocol;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.partner.PartnerPast.CLUB;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.protocol.ObligationKept;
import org.planledger.events.protocol.ProtocolDrafted;
import org.planledger.events.protocol.ProtocolEnded;
import org.planledger.events.protocol.ProtocolId;
import org.planledger.events.protocol.ProtocolRenewed;
import org.planledger.events.protocol.ProtocolSigned;

/** What has happened with protocols before. */
final class ProtocolPast {
    /** The protocol with the club. */
    public static final ProtocolId PROTOCOL = new ProtocolId(new UUID(32, 1));

    /** Its last day. */
    public static final LocalDate LAST_DAY = LocalDate.parse("2026-02-10");

    /** It was drafted. */
    public static final ProtocolDrafted DRAFTED = new ProtocolDrafted(
            PROTOCOL,
            List.of(ITEM),
            CLUB,
            box("Müntəzəm görüşlər"),
            List.of(box("dərnək: görüş yeri"), box("görüşlər")));

    /** It was signed. */
    public static final ProtocolSigned SIGNED =
            new ProtocolSigned(PROTOCOL, List.of(ITEM), LocalDate.parse("2025-02-10"), LAST_DAY);

    /** The second obligation was kept. */
    public static final ObligationKept KEPT =
            new ObligationKept(PROTOCOL, List.of(ITEM), 2, LocalDate.parse("2025-04-01"), box("birinci görüş"));

    /** It goes on. */
    public static final ProtocolRenewed RENEWED = new ProtocolRenewed(PROTOCOL, List.of(ITEM), LAST_DAY.plusYears(1));

    /** It ended. */
    public static final ProtocolEnded ENDED =
            new ProtocolEnded(PROTOCOL, List.of(ITEM), LocalDate.parse("2025-05-01"), box("dərnək bağlandı"));

    private ProtocolPast() {}
}
