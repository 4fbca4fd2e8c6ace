package org.planledger.command.invitation;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.STUDENT_REGISTERED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;
import static org.planledger.command.invitation.InvitationPast.INVITATION;
import static org.planledger.command.invitation.InvitationPast.INVITED;
import static org.planledger.command.invitation.InvitationPast.NO_ACTIVITY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.activity.Activity;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.invitation.GuestInvited;
import org.planledger.events.invitation.GuestRole;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class InviteGuestTest {
    private final Desk<Invitation> invitation = Desk.of(Invitation.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED)
            .knows(Activity.class, CHESS.value(), CHESS_SCHEDULED);

    @Test
    void aVeteranIsInvited() {
        invitation.when(veteran(ITEM, VETERAN)).makes(INVITED);
    }

    @Test
    void aLawyerIsInvited() {
        invitation
                .when(of(ITEM, GuestRole.LAWYER, null, "vəkil", null, TODAY))
                .makes(new GuestInvited(
                        INVITATION,
                        List.of(ITEM),
                        GuestRole.LAWYER,
                        null,
                        box("vəkil"),
                        null,
                        TODAY,
                        box("yarışın açılışı")));
    }

    @Test
    void theSameGuestIsNotInvitedTwice() {
        invitation.given(INVITED).when(veteran(ITEM, VETERAN)).refused("invitation.already-made");
    }

    @Test
    void somebodyIsInvited() {
        invitation.when(of(ITEM, GuestRole.EXPERT, null, " ", null, TODAY)).refused("invitation.guest-missing");
    }

    @Test
    void andOnlyOne() {
        invitation
                .when(of(ITEM, GuestRole.EXPERT, STUDENT, "alim", null, TODAY))
                .refused("invitation.guest-ambiguous");
    }

    @Test
    void theGuestIsKnown() {
        invitation.when(of(ITEM, GuestRole.OTHER, NOBODY, null, null, TODAY)).refused("person.unknown");
    }

    @Test
    void aVeteranIsAVeteran() {
        invitation.when(veteran(ITEM, STUDENT)).refused("person.not-veteran");
    }

    @Test
    void theActivityIsKnown() {
        invitation
                .when(of(ITEM, GuestRole.OTHER, STUDENT, null, NO_ACTIVITY, TODAY))
                .refused("activity.unknown");
    }

    @Test
    void tomorrowNobodyWasInvited() {
        invitation
                .when(of(ITEM, GuestRole.VETERAN, VETERAN, null, CHESS, TODAY.plusDays(1)))
                .refused("invitation.in-future");
    }

    @Test
    void itServesItemsThatExist() {
        invitation.when(veteran(NO_ITEM, VETERAN)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        invitation
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(veteran(ITEM, VETERAN))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        invitation
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(veteran(ITEM, VETERAN))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        invitation
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(veteran(ITEM, VETERAN))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        invitation
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(veteran(ITEM, VETERAN))
                .refused("plan.year-closed");
    }

    private static InviteGuest veteran(ItemId item, PersonId person) {
        return of(item, GuestRole.VETERAN, person, null, CHESS, INVITED.invitedOn());
    }

    private static InviteGuest of(
            ItemId item,
            GuestRole role,
            @Nullable PersonId person,
            @Nullable String guest,
            @Nullable ActivityId activity,
            LocalDate day) {
        return new InviteGuest(INVITATION, role, person, guest, activity, day, "yarışın açılışı", List.of(item));
    }
}
