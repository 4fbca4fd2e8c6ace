package org.planledger.query.fund;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planledger.events.fund.EntryId;
import org.planledger.query.accounts.Names;
import org.planledger.query.person.PersonRefs;
import org.planledger.query.plan.ItemKeys;
import org.planledger.query.view.Views;
import org.springframework.stereotype.Component;

/** Makes rows of entries: joins balances, numbers of items and receipts, and names. */
@Component
class EntryRows {
    private final Names names;

    EntryRows(Names names) {
        this.names = names;
    }

    List<EntryRow> of(Views views, Collection<EntryView> entries) {
        var keys = ItemKeys.of(views, entries.stream().flatMap(entry -> entry.items().stream()));
        var persons = PersonRefs.of(views, entries.stream().map(EntryView::person));
        var balances = Balances.of(views, entries);
        var voided = voided(views, entries);
        return entries.stream()
                .map(entry -> row(entry, keys, persons, balances.after(entry), voided))
                .toList();
    }

    private static Map<EntryId, Long> voided(Views views, Collection<EntryView> entries) {
        var ids = entries.stream()
                .map(EntryView::voids)
                .filter(Objects::nonNull)
                .map(EntryId::toString)
                .toList();
        var receipts = new HashMap<EntryId, Long>();
        views.findAll(EntryProjection.ENTRIES, ids)
                .forEach(entry -> receipts.put(entry.entryId(), entry.receiptNumber()));
        return receipts;
    }

    private EntryRow row(EntryView entry, ItemKeys keys, PersonRefs persons, long balance, Map<EntryId, Long> voided) {
        var voids = entry.voids();
        return new EntryRow(
                entry.entryId(),
                entry.receiptNumber(),
                entry.kind(),
                entry.balanceEffectQepik(),
                entry.valueQepik(),
                balance,
                entry.date(),
                persons.refOrNull(entry.person()),
                entry.activity(),
                keys.refs(entry.items()),
                entry.text(),
                voids == null ? null : voided.get(voids),
                entry.voidedBy(),
                entry.recordedAt(),
                names.of(entry.by()));
    }
}
