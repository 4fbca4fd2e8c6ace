package org.planledger.query.audit;

import java.util.List;
import java.util.stream.IntStream;
import org.planledger.events.Event;
import org.planledger.events.refusal.RefusalEvent;
import org.planledger.query.accounts.Names;
import org.planledger.query.keys.Keys;
import org.planledger.query.language.Words;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.Page;
import org.springframework.stereotype.Component;

/** Pages of the audit history, told as sentences, the newest first. */
@Component
public class AuditEntries {
    private final Names names;
    private final Keys keys;

    AuditEntries(Names names, Keys keys) {
        this.names = names;
        this.keys = keys;
    }

    /** One page of the events that fulfil all conditions on {@link AuditView}. */
    public Page<AuditEntry> page(Views views, Criteria conditions, int page, int size, Words words) {
        var found = views.query(
                AuditProjection.AUDIT,
                conditions.descending("organisationSequence").page(page, size));
        return new Page<>(entries(views, found.content(), words), page, size, found.total());
    }

    private List<AuditEntry> entries(Views views, List<AuditView> documents, Words words) {
        var events = documents.stream().map(AuditProjection::event).toList();
        var joins = new PageJoins(views, events, names, keys);
        var sentences = new Sentences(words, joins);
        return IntStream.range(0, events.size())
                .mapToObj(i -> entry(documents.get(i), events.get(i), joins, sentences, words))
                .toList();
    }

    private AuditEntry entry(AuditView document, Event event, PageJoins joins, Sentences sentences, Words words) {
        return new AuditEntry(
                document.organisationSequence(),
                document.position(),
                document.type(),
                document.revision(),
                sentences.of(document.by(), event),
                document.recordedAt(),
                document.happenedAt(),
                document.late(),
                joins.named(document.by(), words),
                joins.keys().refs(document.items()),
                document.aggregateType(),
                document.aggregateId(),
                document.sequence(),
                document.commandId(),
                document.leafHash(),
                event instanceof RefusalEvent,
                event);
    }
}
