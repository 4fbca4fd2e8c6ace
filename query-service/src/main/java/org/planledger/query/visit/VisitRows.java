package org.planledger.query.visit;

import java.util.Collection;
import java.util.List;
import org.planledger.query.accounts.Names;
import org.planledger.query.person.PersonRefs;
import org.planledger.query.plan.ItemKeys;
import org.planledger.query.view.Views;
import org.springframework.stereotype.Component;

/** Makes rows of visits: joins the numbers of items and the names of persons and users. */
@Component
public class VisitRows {
    private final Names names;

    VisitRows(Names names) {
        this.names = names;
    }

    /** The visits in the order given. */
    public List<VisitRow> of(Views views, Collection<VisitView> visits) {
        var keys = ItemKeys.of(views, visits.stream().flatMap(visit -> visit.items().stream()));
        var persons = PersonRefs.of(views, visits.stream().map(VisitView::person));
        return visits.stream().map(visit -> row(visit, keys, persons)).toList();
    }

    private VisitRow row(VisitView visit, ItemKeys keys, PersonRefs persons) {
        return new VisitRow(
                visit.visitId(),
                visit.kind(),
                persons.refOrNull(visit.person()),
                visit.host(),
                visit.visitedOn(),
                visit.minutes(),
                visit.students(),
                visit.visitors(),
                visit.needs(),
                visit.help(),
                visit.agreed(),
                visit.voided(),
                visit.voidReason(),
                visit.late(),
                visit.recordedAt(),
                names.of(visit.by()),
                keys.refs(visit.items()),
                visit.version());
    }
}
