package org.planledger.command.referral;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.referral.Milestone;
import org.planledger.events.referral.PlacementKept;
import org.planledger.events.referral.PlacementLost;
import org.planledger.events.referral.PlacementRecorded;
import org.planledger.events.referral.ReferralAccepted;
import org.planledger.events.referral.ReferralClosed;
import org.planledger.events.referral.ReferralDeclined;
import org.planledger.events.referral.ReferralId;
import org.planledger.events.referral.ReferralOpened;
import org.planledger.events.referral.ReferralOutcome;
import org.planledger.events.referral.ReferralSent;

/** A veteran looks for work as a driver. */
final class ReferralPast {
    static final ReferralId REFERRAL = new ReferralId(new UUID(23, 1));
    static final LocalDate SENT_ON = LocalDate.parse("2025-01-13");
    static final LocalDate ANSWERED_ON = LocalDate.parse("2025-01-20");
    static final LocalDate PLACED_ON = LocalDate.parse("2025-02-03");
    static final LocalDate DAY_30 = LocalDate.parse("2025-03-05");
    static final LocalDate DAY_90 = LocalDate.parse("2025-05-04");

    static final ReferralOpened OPENED = new ReferralOpened(REFERRAL, List.of(ITEM), VETERAN, box("sürücü", VETERAN));
    static final ReferralSent SENT =
            new ReferralSent(REFERRAL, List.of(ITEM), VETERAN, box("Mingəçevir idarəsi", VETERAN), null, SENT_ON);
    static final ReferralAccepted ACCEPTED = new ReferralAccepted(REFERRAL, List.of(ITEM), VETERAN, ANSWERED_ON, null);
    static final ReferralDeclined DECLINED = new ReferralDeclined(REFERRAL, List.of(ITEM), VETERAN, ANSWERED_ON, null);
    static final PlacementRecorded PLACED =
            new PlacementRecorded(REFERRAL, List.of(ITEM), VETERAN, box("Avtobus parkı", VETERAN), PLACED_ON);
    static final PlacementKept KEPT_30 = new PlacementKept(REFERRAL, List.of(ITEM), VETERAN, Milestone.DAYS_30, DAY_30);
    static final PlacementLost LOST_30 = new PlacementLost(REFERRAL, List.of(ITEM), VETERAN, Milestone.DAYS_30, DAY_30);
    static final PlacementKept KEPT_90 = new PlacementKept(REFERRAL, List.of(ITEM), VETERAN, Milestone.DAYS_90, DAY_90);
    static final PlacementLost LOST_90 = new PlacementLost(REFERRAL, List.of(ITEM), VETERAN, Milestone.DAYS_90, DAY_90);
    static final ReferralClosed CLOSED =
            new ReferralClosed(REFERRAL, List.of(ITEM), VETERAN, ReferralOutcome.PLACED_KEPT, null);

    private ReferralPast() {}
}
