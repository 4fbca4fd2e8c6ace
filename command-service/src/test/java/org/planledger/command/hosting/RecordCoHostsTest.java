package org.planledger.command.hosting;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.activity.Activity;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.desk.Desk;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.hosting.HostingRecorded;

class RecordCoHostsTest {
    private static final HostingRecorded RECORDED = new HostingRecorded(
            StreamIds.hosting(CHESS), List.of(ITEM), CHESS, box("Qazilər dərnəyi", VETERAN), box("Yevlax", VETERAN));

    private final Desk<Hosting> hosting = Desk.of(Hosting.class).knows(Activity.class, CHESS.value(), CHESS_SCHEDULED);

    @Test
    void aClubHoldsItToo() {
        hosting.when(record(CHESS, "Yevlax")).makes(RECORDED);
    }

    @Test
    void aLaterRecordReplacesIt() {
        hosting.given(RECORDED)
                .when(record(CHESS, null))
                .makes(new HostingRecorded(
                        StreamIds.hosting(CHESS), List.of(ITEM), CHESS, box("Qazilər dərnəyi", VETERAN), null));
    }

    @Test
    void somethingIsSaid() {
        hosting.when(new RecordCoHosts(CHESS, " ", null)).refused("hosting.nothing-said");
    }

    @Test
    void thereIsNoSuchActivity() {
        hosting.when(record(new ActivityId(new UUID(4, 404)), "Yevlax")).refused("activity.unknown");
    }

    private static RecordCoHosts record(ActivityId activity, @Nullable String district) {
        return new RecordCoHosts(activity, "Qazilər dərnəyi", district);
    }
}
