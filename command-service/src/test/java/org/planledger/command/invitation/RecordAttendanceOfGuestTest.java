package org.planledger.command.invitation;

import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_HELD;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.invitation.InvitationPast.ACCEPTED;
import static org.planledger.command.invitation.InvitationPast.CAME;
import static org.planledger.command.invitation.InvitationPast.INVITATION;
import static org.planledger.command.invitation.InvitationPast.INVITED;

import org.junit.jupiter.api.Test;
import org.planledger.command.activity.Activity;
import org.planledger.command.desk.Desk;

class RecordAttendanceOfGuestTest {
    private final Desk<Invitation> invitation =
            Desk.of(Invitation.class).knows(Activity.class, CHESS.value(), CHESS_SCHEDULED, CHESS_HELD);

    @Test
    void theVeteranCame() {
        invitation.given(INVITED, ACCEPTED).when(came()).makes(CAME);
    }

    @Test
    void itIsRecordedOnce() {
        invitation.given(INVITED, CAME).when(came()).refused("invitation.over");
    }

    @Test
    void nobodyCameToWhatWasNotHeld() {
        invitation
                .knows(Activity.class, CHESS.value(), CHESS_SCHEDULED)
                .given(INVITED)
                .when(came())
                .refused("activity.not-held");
    }

    @Test
    void thereIsNoSuchInvitation() {
        invitation.when(came()).refusedAsUnknown("invitation.unknown");
    }

    private static RecordAttendanceOfGuest came() {
        return new RecordAttendanceOfGuest(INVITATION, true);
    }
}
