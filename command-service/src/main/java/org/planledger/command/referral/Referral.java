package org.planledger.command.referral;

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
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.partner.Partner;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.referral.Milestone;
import org.planledger.events.referral.PlacementKept;
import org.planledger.events.referral.PlacementLost;
import org.planledger.events.referral.PlacementRecorded;
import org.planledger.events.referral.ReferralAccepted;
import org.planledger.events.referral.ReferralClosed;
import org.planledger.events.referral.ReferralDeclined;
import org.planledger.events.referral.ReferralEvent;
import org.planledger.events.referral.ReferralId;
import org.planledger.events.referral.ReferralOpened;
import org.planledger.events.referral.ReferralOutcome;
import org.planledger.events.referral.ReferralSent;

/** One referral: open, sent, accepted or declined, placed, kept after 30 and after 90 days, closed. */
@AggregateRoot(type = "referral")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Referral {
    private enum Status {
        OPEN,
        SENT,
        ACCEPTED,
        DECLINED,
        PLACED,
        KEPT_30,
        KEPT_90,
        LOST,
        CLOSED
    }

    @AggregateIdentifier
    private ReferralId id;

    private List<ItemId> items;
    private PersonId veteran;
    private Status status;

    /** The day of the last step; the next one is not before it. */
    private LocalDate last = LocalDate.MIN;

    Referral() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenReferral command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("referral.already-opened");
        Person.requireVeteran(command.veteran(), peers);
        Item.requireWorkable(command.items(), peers);
        apply(new ReferralOpened(
                command.referralId(),
                command.items(),
                command.veteran(),
                sealing.text(command.wish(), List.of(command.veteran()))));
    }

    @CommandHandler
    void decide(SendReferral command, Clock clock, Sealing sealing, Peers peers) {
        require(status == Status.OPEN || status == Status.DECLINED, "referral.already-sent");
        requirePast(command.sentOn(), clock);
        var partner = command.partner();
        if (partner != null) Partner.requireKnown(List.of(partner), peers);
        var office = sealing.optionalText(command.office(), List.of(veteran));
        require(partner != null || office != null, "referral.office-unnamed");
        apply(new ReferralSent(id, items, veteran, office, partner, command.sentOn()));
    }

    @CommandHandler
    void decide(AnswerReferral command, Clock clock, Sealing sealing) {
        require(status == Status.SENT, "referral.not-awaited");
        requirePast(command.answeredOn(), clock);
        requireInOrder(command.answeredOn());
        var note = sealing.optionalText(command.note(), List.of(veteran));
        apply(
                switch (command.answer()) {
                    case ACCEPTED -> new ReferralAccepted(id, items, veteran, command.answeredOn(), note);
                    case DECLINED -> new ReferralDeclined(id, items, veteran, command.answeredOn(), note);
                });
    }

    @CommandHandler
    void decide(RecordPlacement command, Clock clock, Sealing sealing) {
        require(status == Status.ACCEPTED, "referral.not-accepted");
        requirePast(command.placedOn(), clock);
        requireInOrder(command.placedOn());
        apply(new PlacementRecorded(
                id, items, veteran, sealing.text(command.employer(), List.of(veteran)), command.placedOn()));
    }

    @CommandHandler
    void decide(ConfirmPlacementKept command, Clock clock) {
        var awaited = switch (command.milestone()) {
            case DAYS_30 -> Status.PLACED;
            case DAYS_90 -> Status.KEPT_30;
        };
        require(status == awaited, "referral.milestone-out-of-turn");
        requirePast(command.confirmedOn(), clock);
        if (command.confirmedOn().isBefore(command.milestone().after(last)))
            throw new RuleViolated("referral.too-early");
        apply(
                command.kept()
                        ? new PlacementKept(id, items, veteran, command.milestone(), command.confirmedOn())
                        : new PlacementLost(id, items, veteran, command.milestone(), command.confirmedOn()));
    }

    @CommandHandler
    void decide(CloseReferral command, Sealing sealing) {
        requireOpen();
        switch (command.outcome()) {
            case PLACED_KEPT -> require(status == Status.KEPT_90, "referral.not-verified");
            case NOT_PLACED -> require(!placed(), "referral.still-placed");
            case WITHDRAWN -> {} // a veteran may do that at any time
        }
        var reason = sealing.optionalText(command.reason(), List.of(veteran));
        if (reason == null && command.outcome() != ReferralOutcome.PLACED_KEPT) {
            throw new RuleViolated("referral.reason-missing");
        }
        apply(new ReferralClosed(id, items, veteran, command.outcome(), reason));
    }

    @EventSourcingHandler
    void evolve(ReferralEvent event) {
        status = switch (event) {
            case ReferralOpened begun -> {
                id = begun.referralId();
                items = begun.items();
                veteran = begun.veteran();
                yield Status.OPEN;
            }
            case ReferralSent sent -> {
                last = sent.sentOn();
                yield Status.SENT;
            }
            case ReferralAccepted answered -> {
                last = answered.answeredOn();
                yield Status.ACCEPTED;
            }
            case ReferralDeclined answered -> {
                last = answered.answeredOn();
                yield Status.DECLINED;
            }
            case PlacementRecorded placed -> {
                last = placed.placedOn();
                yield Status.PLACED;
            }
            case PlacementKept kept -> kept.milestone() == Milestone.DAYS_30 ? Status.KEPT_30 : Status.KEPT_90;
            case PlacementLost _ -> Status.LOST;
            case ReferralClosed _ -> Status.CLOSED;
        };
    }

    private boolean placed() {
        return status == Status.PLACED || status == Status.KEPT_30 || status == Status.KEPT_90;
    }

    private void requireOpen() {
        if (status == Status.CLOSED) throw new RuleViolated("referral.closed");
    }

    private void require(boolean inTurn, String code) {
        requireOpen();
        if (!inTurn) throw new RuleViolated(code);
    }

    private void requireInOrder(LocalDate day) {
        if (day.isBefore(last)) throw new RuleViolated("referral.out-of-order");
    }

    private static void requirePast(LocalDate day, Clock clock) {
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("referral.in-future");
    }
}
