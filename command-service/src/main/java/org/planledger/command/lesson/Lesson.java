package org.planledger.command.lesson;

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
import org.planledger.events.lesson.LessonAdopted;
import org.planledger.events.lesson.LessonEvent;
import org.planledger.events.lesson.LessonId;
import org.planledger.events.lesson.LessonRecorded;
import org.planledger.events.lesson.LessonRejected;
import org.planledger.events.plan.ItemId;

/** One lesson: recorded, then adopted or rejected by the head. */
@AggregateRoot(type = "lesson")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Lesson {
    @AggregateIdentifier
    private LessonId id;

    private List<ItemId> items;
    private boolean decided;

    Lesson() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordLesson command, Clock clock, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("lesson.already-recorded");
        Item.requireWorkable(command.items(), peers);
        var partner = command.partner();
        if (partner != null) Partner.requireKnown(List.of(partner), peers);
        requirePast(command.learnedOn(), clock);
        var text = sealing.text(command.text(), List.of());
        apply(new LessonRecorded(command.lessonId(), command.items(), partner, text, command.learnedOn()));
    }

    @CommandHandler
    void decide(AdoptLesson command, Clock clock, Sealing sealing) {
        requireOpen();
        requirePast(command.adoptedOn(), clock);
        apply(new LessonAdopted(id, items, sealing.text(command.how(), List.of()), command.adoptedOn()));
    }

    @CommandHandler
    void decide(RejectLesson command, Sealing sealing) {
        requireOpen();
        apply(new LessonRejected(id, items, sealing.text(command.reason(), List.of())));
    }

    @EventSourcingHandler
    void evolve(LessonEvent event) {
        switch (event) {
            case LessonRecorded recorded -> {
                id = recorded.lessonId();
                items = recorded.items();
            }
            case LessonAdopted _, LessonRejected _ -> decided = true;
        }
    }

    private void requireOpen() {
        if (decided) throw new RuleViolated("lesson.decided");
    }

    private static void requirePast(LocalDate day, Clock clock) {
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("lesson.in-future");
    }
}
