package org.planledger.command.invitation;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.invitation.InvitationPast.ACCEPTED;
import static org.planledger.command.invitation.InvitationPast.CAME;
import static org.planledger.command.invitation.InvitationPast.INVITATION;
import static org.planledger.command.invitation.InvitationPast.INVITED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.invitation.InvitationAnswer;
import org.planledger.events.invitation.InvitationAnswered;

class RecordInvitationAnswerTest {
    private final Desk<Invitation> invitation = Desk.of(Invitation.class);

    @Test
    void theVeteranWillCome() {
        invitation
                .given(INVITED)
                .when(of(InvitationAnswer.ACCEPTED, ACCEPTED.answeredOn()))
                .makes(ACCEPTED);
    }

    @Test
    void theVeteranWillNotComeAfterAll() {
        invitation
                .given(INVITED, ACCEPTED)
                .when(of(InvitationAnswer.DECLINED, TODAY))
                .makes(new InvitationAnswered(INVITATION, List.of(ITEM), InvitationAnswer.DECLINED, TODAY, null));
    }

    @Test
    void theSameAnswerSaysNothingNew() {
        invitation
                .given(INVITED, ACCEPTED)
                .when(of(InvitationAnswer.ACCEPTED, TODAY))
                .refused("invitation.answer-unchanged");
    }

    @Test
    void whoCameNeedsNoAnswer() {
        invitation
                .given(INVITED, CAME)
                .when(of(InvitationAnswer.DECLINED, TODAY))
                .refused("invitation.over");
    }

    @Test
    void tomorrowNobodyAnswered() {
        invitation
                .given(INVITED)
                .when(of(InvitationAnswer.ACCEPTED, TODAY.plusDays(1)))
                .refused("invitation.in-future");
    }

    @Test
    void thereIsNoSuchInvitation() {
        invitation.when(of(InvitationAnswer.ACCEPTED, TODAY)).refusedAsUnknown("invitation.unknown");
    }

    private static RecordInvitationAnswer of(InvitationAnswer answer, LocalDate day) {
        return new RecordInvitationAnswer(INVITATION, answer, day, null);
    }
}
