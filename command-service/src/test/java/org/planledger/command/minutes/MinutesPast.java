package org.planledger.command.minutes;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.util.List;
import java.util.UUID;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.minutes.MinutesId;
import org.planledger.events.minutes.MinutesRecorded;
import org.planledger.events.minutes.MinutesVoided;

/** What has happened with minutes before. */
final class MinutesPast {
    /** The minutes of the chess competition. */
    public static final MinutesId MINUTES = new MinutesId(new UUID(39, 1));

    /** An activity that is nowhere. */
    public static final ActivityId NO_ACTIVITY = new ActivityId(new UUID(4, 404));

    /** They were written. */
    public static final MinutesRecorded WRITTEN = new MinutesRecorded(
            MINUTES, List.of(ITEM), CHESS, box("yarışın yekunu", VETERAN), List.of(box("payızda təkrar", VETERAN)));

    /** No, it was a mistake. */
    public static final MinutesVoided WRITING_VOIDED = new MinutesVoided(MINUTES, List.of(ITEM), box("səhv", VETERAN));

    private MinutesPast() {}
}
