package org.planledger.command.notice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.consent.Consent;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.consent.ConsentId;
import org.planledger.events.consent.ConsentPurpose;
import org.planledger.events.notice.NoticeDrafted;
import org.planledger.events.notice.NoticeEvent;
import org.planledger.events.notice.NoticeId;
import org.planledger.events.notice.NoticePublished;
import org.planledger.events.notice.NoticeWithdrawn;
import org.planledger.events.person.PersonId;

/** One public notice: drafted, published by the head, perhaps withdrawn. */
@AggregateRoot(type = "notice")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Notice {
    private enum Status {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    @AggregateIdentifier
    private NoticeId id;

    private Status status;
    private NoticeDrafted draft;

    Notice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DraftNotice command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("notice.already-drafted");
        Item.requireWorkable(command.items(), peers);
        var persons = union(command.named(), command.pictured());
        Person.requireKnown(persons, peers);
        apply(new NoticeDrafted(
                command.noticeId(),
                command.items(),
                sealing.text(command.title(), persons),
                sealing.text(command.text(), persons),
                command.channel(),
                command.named(),
                command.pictured(),
                command.consents()));
    }

    @CommandHandler
    void decide(PublishNotice command, Clock clock, Sealing sealing, Peers peers) {
        if (status != Status.DRAFT) throw new RuleViolated("notice.not-draft");
        var day = command.publishedOn();
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("notice.in-future");
        var consents = union(draft.consents(), command.consents());
        requireConsents(draft.named(), ConsentPurpose.NAME_IN_NOTICE, consents, day, peers);
        requireConsents(draft.pictured(), ConsentPurpose.PHOTO, consents, day, peers);
        apply(new NoticePublished(id, draft.items(), day, sealing.text(command.place(), persons()), consents));
    }

    @CommandHandler
    void decide(WithdrawNotice command, Sealing sealing) {
        if (status == Status.WITHDRAWN) throw new RuleViolated("notice.already-withdrawn");
        apply(new NoticeWithdrawn(id, draft.items(), sealing.text(command.reason(), persons())));
    }

    @EventSourcingHandler
    void evolve(NoticeEvent event) {
        status = switch (event) {
            case NoticeDrafted drafted -> {
                id = drafted.noticeId();
                draft = drafted;
                yield Status.DRAFT;
            }
            case NoticePublished _ -> Status.PUBLISHED;
            case NoticeWithdrawn _ -> Status.WITHDRAWN;
        };
    }

    private List<PersonId> persons() {
        return union(draft.named(), draft.pictured());
    }

    private static void requireConsents(
            List<PersonId> persons, ConsentPurpose purpose, List<ConsentId> consents, LocalDate day, Peers peers) {
        for (var person : persons) {
            if (consents.stream().noneMatch(consent -> Consent.covers(consent, person, purpose, day, peers))) {
                throw new RuleViolated("notice.consent-missing");
            }
        }
    }

    private static <T> List<T> union(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
