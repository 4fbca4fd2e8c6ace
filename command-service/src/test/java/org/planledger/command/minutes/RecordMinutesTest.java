package org.planledger.command.minutes;

import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_HELD;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.minutes.MinutesPast.MINUTES;
import static org.planledger.command.minutes.MinutesPast.NO_ACTIVITY;
import static org.planledger.command.minutes.MinutesPast.WRITTEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.activity.Activity;
import org.planledger.command.desk.Desk;
import org.planledger.events.activity.ActivityId;

class RecordMinutesTest {
    private final Desk<Minutes> minutes =
            Desk.of(Minutes.class).knows(Activity.class, CHESS.value(), CHESS_SCHEDULED, CHESS_HELD);

    @Test
    void theyAreWritten() {
        minutes.when(of(CHESS)).makes(WRITTEN);
    }

    @Test
    void theyAreWrittenOnce() {
        minutes.given(WRITTEN).when(of(CHESS)).refused("minutes.already-recorded");
    }

    @Test
    void theMeetingIsKnown() {
        minutes.when(of(NO_ACTIVITY)).refused("activity.unknown");
    }

    @Test
    void theMeetingWasHeld() {
        minutes.knows(Activity.class, CHESS.value(), CHESS_SCHEDULED)
                .when(of(CHESS))
                .refused("activity.not-held");
    }

    private static RecordMinutes of(ActivityId activity) {
        return new RecordMinutes(MINUTES, activity, "yarışın yekunu", List.of("payızda təkrar"));
    }
}
