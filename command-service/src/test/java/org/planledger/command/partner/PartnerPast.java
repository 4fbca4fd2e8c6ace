package org.planledger.command.partner;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.partner.CooperationEnded;
import org.planledger.events.partner.CooperationOpened;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.partner.PartnerKind;
import org.planledger.events.partner.PartnerRegistered;

/** What has happened with partners before. */
public final class PartnerPast {
    /** The veterans' club of Mingachevir. */
    public static final PartnerId CLUB = new PartnerId(new UUID(30, 1));

    /** A partner whom nobody knows. */
    public static final PartnerId NO_PARTNER = new PartnerId(new UUID(30, 404));

    /** The club became known. */
    public static final PartnerRegistered CLUB_REGISTERED = new PartnerRegistered(
            CLUB, List.of(ITEM), box("Qazilər dərnəyi"), PartnerKind.CLUB, "AZ", box("Mingəçevir"), null);

    /** We cooperate. */
    public static final CooperationOpened COOPERATING =
            new CooperationOpened(CLUB, List.of(ITEM), box("birgə görüşlər"), LocalDate.parse("2025-02-03"));

    /** We do not any more. */
    public static final CooperationEnded COOPERATED = new CooperationEnded(CLUB, List.of(ITEM), box("dərnək bağlandı"));

    private PartnerPast() {}
}
