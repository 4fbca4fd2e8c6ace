package org.planledger.command.survey;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.survey.SurveyAnswered;
import org.planledger.events.survey.SurveyClosed;
import org.planledger.events.survey.SurveyDesigned;
import org.planledger.events.survey.SurveyEvent;
import org.planledger.events.survey.SurveyId;
import org.planledger.events.survey.SurveyOpened;
import org.planledger.events.survey.SurveyRevised;

/** One survey: designed, opened and closed; revised and opened again as its next version. */
@AggregateRoot(type = "survey")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Survey {
    private enum Status {
        DESIGNED,
        OPEN,
        CLOSED
    }

    @AggregateIdentifier
    private SurveyId id;

    private Status status;
    private List<ItemId> items;
    private int version;
    private Questions questions;
    private LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private final Set<PersonId> answered = new HashSet<>();

    Survey() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DesignSurvey command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("survey.already-designed");
        Item.requireWorkable(command.items(), peers);
        var asked = Questions.of(command.questions(), sealing);
        apply(new SurveyDesigned(
                command.surveyId(), command.items(), sealing.text(command.title(), List.of()), 1, asked));
    }

    @CommandHandler
    void decide(ReviseSurvey command, Sealing sealing) {
        if (status == Status.OPEN) throw new RuleViolated("survey.open");
        apply(new SurveyRevised(id, items, version + 1, Questions.of(command.questions(), sealing)));
    }

    @CommandHandler
    void decide(OpenSurvey command) {
        if (status == Status.OPEN) throw new RuleViolated("survey.open");
        if (status == Status.CLOSED) throw new RuleViolated("survey.closed");
        var last = command.closesOn();
        if (last != null && last.isBefore(command.opensOn())) throw new RuleViolated("survey.ends-before-begin");
        apply(new SurveyOpened(id, items, version, command.opensOn(), last));
    }

    @CommandHandler
    void decide(SubmitSurveyAnswer command, Clock clock, Sealing sealing, Peers peers) {
        requireOpenOn(Baku.dayOf(clock.instant()));
        var person = command.person();
        if (person != null) {
            Person.requireKnown(List.of(person), peers);
            if (answered.contains(person)) throw new RuleViolated("survey.already-answered");
        }
        var mentions = person == null ? List.<PersonId>of() : List.of(person);
        var answers = questions.answered(command.answers(), mentions, sealing);
        apply(new SurveyAnswered(id, items, version, person, answers));
    }

    @CommandHandler
    void decide(CloseSurvey command) {
        if (status != Status.OPEN) throw new RuleViolated("survey.not-open");
        apply(new SurveyClosed(id, items, version));
    }

    @EventSourcingHandler
    void evolve(SurveyEvent event) {
        switch (event) {
            case SurveyDesigned designed -> {
                id = designed.surveyId();
                items = designed.items();
                ask(designed.version(), new Questions(designed.questions()));
            }
            case SurveyRevised revised -> ask(revised.version(), new Questions(revised.questions()));
            case SurveyOpened opened -> {
                status = Status.OPEN;
                opensOn = opened.opensOn();
                closesOn = opened.closesOn();
            }
            case SurveyAnswered answer -> {
                var person = answer.person();
                if (person != null) answered.add(person);
            }
            case SurveyClosed _ -> status = Status.CLOSED;
        }
    }

    private void ask(int number, Questions asked) {
        status = Status.DESIGNED;
        version = number;
        questions = asked;
        answered.clear();
    }

    private void requireOpenOn(LocalDate today) {
        var last = closesOn;
        var over = last != null && today.isAfter(last);
        if (status != Status.OPEN || today.isBefore(opensOn) || over) throw new RuleViolated("survey.not-open");
    }
}
