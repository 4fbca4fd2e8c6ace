package org.planledger.query.item;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planledger.query.accounts.Names;
import org.planledger.query.activity.ActivityProjection;
import org.planledger.query.activity.ActivityRow;
import org.planledger.query.activity.ActivityRows;
import org.planledger.query.evidence.EvidenceProjection;
import org.planledger.query.evidence.EvidenceRow;
import org.planledger.query.item.ItemPage.ClosingRow;
import org.planledger.query.item.ItemPage.EndRow;
import org.planledger.query.item.ItemPage.RepairRow;
import org.planledger.query.language.Words;
import org.planledger.query.plan.Closing;
import org.planledger.query.plan.ItemRows;
import org.planledger.query.plan.ItemView;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Views;
import org.planledger.query.visit.VisitProjection;
import org.planledger.query.visit.VisitRow;
import org.planledger.query.visit.VisitRows;
import org.planledger.query.web.Page;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.stereotype.Component;

/** Puts an item's page together. */
@Component
class ItemPages {
    private final ItemRows items;
    private final VisitRows visits;
    private final Names names;

    ItemPages(ItemRows items, VisitRows visits, Names names) {
        this.items = items;
        this.visits = visits;
        this.names = names;
    }

    ItemPage of(Views views, ItemView item, Words words) {
        var row = items.of(views, List.of(item), words).stream().findFirst().orElseThrow(ResourceUnknown::new);
        var closing = item.closing();
        return new ItemPage(
                row,
                item.source(),
                item.repairs().stream()
                        .map(repair -> new RepairRow(
                                repair.field(),
                                repair.index(),
                                repair.before(),
                                repair.after(),
                                repair.reason(),
                                names.of(repair.by()),
                                repair.at()))
                        .toList(),
                closing == null ? null : row(closing),
                item.pastClosings().stream().map(this::row).toList(),
                activities(views, item),
                visits(views, item),
                evidence(views, item));
    }

    private ClosingRow row(Closing closing) {
        var confirmedBy = closing.confirmedBy();
        return new ClosingRow(
                names.of(closing.requestedBy()),
                closing.requestedAt(),
                closing.activities(),
                closing.visits(),
                closing.evidence(),
                closing.measure(),
                closing.noMeasureReason(),
                confirmedBy == null ? null : names.of(confirmedBy),
                closing.confirmedAt(),
                end(closing.ended()));
    }

    private @Nullable EndRow end(Closing.@Nullable End end) {
        return end == null ? null : new EndRow(end.how(), names.of(end.by()), end.at(), end.reason());
    }

    private static List<ActivityRow> activities(Views views, ItemView item) {
        return ActivityRows.of(
                views,
                withNamed(
                        views,
                        ActivityProjection.ACTIVITIES,
                        newest(item, "startsAt"),
                        named(item, Closing::activities)));
    }

    private List<VisitRow> visits(Views views, ItemView item) {
        return visits.of(
                views,
                withNamed(views, VisitProjection.VISITS, newest(item, "visitedOn"), named(item, Closing::visits)));
    }

    private List<EvidenceRow> evidence(Views views, ItemView item) {
        return withNamed(views, EvidenceProjection.EVIDENCE, newest(item, "at"), named(item, Closing::evidence))
                .stream()
                .map(evidence -> EvidenceRow.of(evidence, names))
                .toList();
    }

    /** Nobody confirms unseen: what a closing names stands in the list, however old it is. */
    private static <V> List<V> withNamed(
            Views views, Projection<V> projection, Criteria newest, Collection<String> named) {
        var shown = new LinkedHashSet<>(views.query(projection, newest).content());
        shown.addAll(views.findAll(projection, named));
        return List.copyOf(shown);
    }

    private static List<String> named(ItemView item, Function<Closing, List<?>> which) {
        var closing = item.closing();
        if (closing == null) return List.of();
        return which.apply(closing).stream().map(Object::toString).toList();
    }

    private static Criteria newest(ItemView item, String field) {
        return Criteria.all().where("items", item.itemId()).descending(field).page(0, Page.MAX_SIZE);
    }
}
