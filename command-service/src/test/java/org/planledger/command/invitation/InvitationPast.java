package org.planledger.command.invitation;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.invitation.GuestAttendanceRecorded;
import org.planledger.events.invitation.GuestInvited;
import org.planledger.events.invitation.GuestRole;
import org.planledger.events.invitation.InvitationAnswer;
import org.planledger.events.invitation.InvitationAnswered;
import org.planledger.events.invitation.InvitationId;

/** What has happened with invitations before. */
final class InvitationPast {
    /** The veteran's invitation. */
    public static final InvitationId INVITATION = new InvitationId(new UUID(37, 1));

    /** An activity that is nowhere. */
    public static final ActivityId NO_ACTIVITY = new ActivityId(new UUID(4, 404));

    /** The veteran was invited to the chess competition. */
    public static final GuestInvited INVITED = new GuestInvited(
            INVITATION,
            List.of(ITEM),
            GuestRole.VETERAN,
            VETERAN,
            null,
            CHESS,
            LocalDate.parse("2025-05-02"),
            box("yarışın açılışı", VETERAN));

    /** The veteran will come. */
    public static final InvitationAnswered ACCEPTED = new InvitationAnswered(
            INVITATION, List.of(ITEM), InvitationAnswer.ACCEPTED, LocalDate.parse("2025-05-04"), null);

    /** The veteran came. */
    public static final GuestAttendanceRecorded CAME = new GuestAttendanceRecorded(INVITATION, List.of(ITEM), true);

    private InvitationPast() {}
}
