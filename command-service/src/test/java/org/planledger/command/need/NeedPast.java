package org.planledger.command.need;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.need.NeedAnswered;
import org.planledger.events.need.NeedConfirmed;
import org.planledger.events.need.NeedId;
import org.planledger.events.need.NeedKind;
import org.planledger.events.need.NeedRecorded;
import org.planledger.events.need.NeedSource;
import org.planledger.events.need.NeedWithdrawn;
import org.planledger.events.service.ServiceId;

/** A wish of the veteran and what became of it. */
public final class NeedPast {
    /** The wish. */
    public static final NeedId NEED = new NeedId(new UUID(21, 1));

    /** A need that is nowhere. */
    public static final NeedId NO_NEED = new NeedId(new UUID(21, 404));

    /** The service that answers it. */
    public static final ServiceId SERVICE = new ServiceId(new UUID(23, 1));

    /** It was heard. */
    public static final NeedRecorded NEED_RECORDED = new NeedRecorded(
            NEED,
            List.of(ITEM),
            NeedKind.WISH,
            VETERAN,
            box("şahmat oynamaq", VETERAN),
            LocalDate.parse("2025-05-12"),
            NeedSource.INTERVIEW);

    /** It was confirmed. */
    public static final NeedConfirmed NEED_CONFIRMED = new NeedConfirmed(NEED, List.of(ITEM), VETERAN, null);

    /** A service answers it. */
    public static final NeedAnswered NEED_ANSWERED = new NeedAnswered(NEED, List.of(ITEM), VETERAN, SERVICE);

    /** No, it was a mistake. */
    public static final NeedWithdrawn NEED_WITHDRAWN =
            new NeedWithdrawn(NEED, List.of(ITEM), VETERAN, box("səhv", VETERAN));

    private NeedPast() {}
}
