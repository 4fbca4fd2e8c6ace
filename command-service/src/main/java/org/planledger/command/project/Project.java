package org.planledger.command.project;

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
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.plan.ItemId;
import org.planledger.events.project.ProjectDropped;
import org.planledger.events.project.ProjectEvent;
import org.planledger.events.project.ProjectFinished;
import org.planledger.events.project.ProjectId;
import org.planledger.events.project.ProjectOutputRecorded;
import org.planledger.events.project.ProjectProposed;
import org.planledger.events.project.ProjectRevised;
import org.planledger.events.project.ProjectStarted;

/** One joint project: proposed, started, then finished or dropped. */
@AggregateRoot(type = "project")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Project {
    private enum Status {
        PROPOSED,
        RUNNING,
        OVER
    }

    @AggregateIdentifier
    private ProjectId id;

    private Status status;
    private List<ItemId> items;
    private LocalDate startedOn;

    Project() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeProject command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("project.already-proposed");
        Item.requireWorkable(command.items(), peers);
        Partner.requireKnown(command.partners(), peers);
        apply(new ProjectProposed(
                command.projectId(),
                command.items(),
                sealing.text(command.title(), List.of()),
                sealing.text(command.aim(), List.of()),
                command.partners()));
    }

    @CommandHandler
    void decide(ReviseProject command, Sealing sealing, Peers peers) {
        requireProposed();
        Partner.requireKnown(command.partners(), peers);
        apply(new ProjectRevised(
                id,
                items,
                sealing.text(command.title(), List.of()),
                sealing.text(command.aim(), List.of()),
                command.partners()));
    }

    @CommandHandler
    void decide(StartProject command, Clock clock) {
        requireProposed();
        requirePast(command.startedOn(), clock);
        apply(new ProjectStarted(id, items, command.startedOn()));
    }

    @CommandHandler
    void decide(RecordProjectOutput command, Clock clock, Sealing sealing) {
        requireRunning(command.producedOn(), clock);
        var output = sealing.text(command.output(), List.of());
        apply(new ProjectOutputRecorded(id, items, output, command.producedOn()));
    }

    @CommandHandler
    void decide(FinishProject command, Clock clock, Sealing sealing) {
        requireRunning(command.finishedOn(), clock);
        apply(new ProjectFinished(id, items, command.finishedOn(), sealing.text(command.result(), List.of())));
    }

    @CommandHandler
    void decide(DropProject command, Sealing sealing) {
        if (status == Status.OVER) throw new RuleViolated("project.over");
        apply(new ProjectDropped(id, items, sealing.text(command.reason(), List.of())));
    }

    @EventSourcingHandler
    void evolve(ProjectEvent event) {
        switch (event) {
            case ProjectProposed proposed -> {
                id = proposed.projectId();
                status = Status.PROPOSED;
                items = proposed.items();
            }
            case ProjectRevised _, ProjectOutputRecorded _ -> {}
            case ProjectStarted started -> {
                status = Status.RUNNING;
                startedOn = started.startedOn();
            }
            case ProjectFinished _, ProjectDropped _ -> status = Status.OVER;
        }
    }

    private void requireProposed() {
        if (status != Status.PROPOSED) throw new RuleViolated("project.not-proposed");
    }

    private void requireRunning(LocalDate day, Clock clock) {
        if (status != Status.RUNNING) throw new RuleViolated("project.not-running");
        requirePast(day, clock);
        if (day.isBefore(startedOn)) throw new RuleViolated("project.before-start");
    }

    private static void requirePast(LocalDate day, Clock clock) {
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("project.in-future");
    }
}
