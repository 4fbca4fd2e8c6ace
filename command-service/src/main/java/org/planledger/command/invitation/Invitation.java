package org.planledger.command.invitation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.planledger.command.activity.Activity;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.invitation.GuestAttendanceRecorded;
import org.planledger.events.invitation.GuestInvited;
import org.planledger.events.invitation.GuestRole;
import org.planledger.events.invitation.InvitationAnswer;
import org.planledger.events.invitation.InvitationAnswered;
import org.planledger.events.invitation.InvitationEvent;
import org.planledger.events.invitation.InvitationId;
import org.planledger.events.person.PersonId;

/** One invitation: made, perhaps answered, over when it is known whether the guest came. */
@AggregateRoot(type = "invitation")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Invitation {
    @AggregateIdentifier
    private InvitationId id;

    private GuestInvited made;
    private @Nullable InvitationAnswer answer;
    private boolean over;

    Invitation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(InviteGuest command, Clock clock, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("invitation.already-made");
        Item.requireWorkable(command.items(), peers);
        command.requireOneGuest();
        var person = command.person();
        if (person != null) requireInvitable(person, command.role(), peers);
        var activity = command.activity();
        if (activity != null) Activity.known(activity, peers);
        requirePast(command.invitedOn(), clock);
        var mentions = mentions(person);
        apply(new GuestInvited(
                command.invitationId(),
                command.items(),
                command.role(),
                person,
                sealing.optionalText(command.guest(), mentions),
                activity,
                command.invitedOn(),
                sealing.text(command.occasion(), mentions)));
    }

    @CommandHandler
    void decide(RecordInvitationAnswer command, Clock clock, Sealing sealing) {
        requireNotOver();
        if (command.answer() == answer) throw new RuleViolated("invitation.answer-unchanged");
        requirePast(command.answeredOn(), clock);
        var note = sealing.optionalText(command.note(), mentions(made.person()));
        apply(new InvitationAnswered(id, made.items(), command.answer(), command.answeredOn(), note));
    }

    @CommandHandler
    void decide(RecordAttendanceOfGuest command, Peers peers) {
        requireNotOver();
        var activity = made.activity();
        if (activity != null && !Activity.known(activity, peers).held()) throw new RuleViolated("activity.not-held");
        apply(new GuestAttendanceRecorded(id, made.items(), command.came()));
    }

    @EventSourcingHandler
    void evolve(InvitationEvent event) {
        switch (event) {
            case GuestInvited invited -> {
                id = invited.invitationId();
                made = invited;
            }
            case InvitationAnswered answered -> answer = answered.answer();
            case GuestAttendanceRecorded _ -> over = true;
        }
    }

    private void requireNotOver() {
        if (over) throw new RuleViolated("invitation.over");
    }

    private static void requireInvitable(PersonId person, GuestRole role, Peers peers) {
        if (role == GuestRole.VETERAN) Person.requireVeteran(person, peers);
        else Person.requireKnown(List.of(person), peers);
    }

    private static void requirePast(LocalDate day, Clock clock) {
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("invitation.in-future");
    }

    private static List<PersonId> mentions(@Nullable PersonId person) {
        return person == null ? List.of() : List.of(person);
    }
}
