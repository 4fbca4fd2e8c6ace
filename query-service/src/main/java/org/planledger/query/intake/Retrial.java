package org.planledger.query.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.store.Applied;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.ParkedEvents;
import org.planledger.query.view.Address;
import org.planledger.query.view.Parked;
import org.planledger.query.view.ParkingFold;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Routed;
import org.planledger.query.view.Version;

/**
 * Folds an organisation's whole history once more into the views that lack something of it, with parking. Not only the
 * parked events: what came after them was folded into documents without them, and what failed because of them was parked
 * in turn.
 *
 * <p>For maintainers: a document differs from what it was only if an event that it folds is parked in one of the two folds
 * and not in the other, so only the documents of those events are compared and written.
 */
final class Retrial {
    private final GenerationStore store;
    private final List<Projection<?>> changing;
    private final List<Projection<?>> immutable;
    private final OrganisationId organisation;
    private final Set<String> views;
    private final Set<Parked.Stream> suspects = new HashSet<>();
    private final ParkingFold fold = new ParkingFold();
    private final Map<String, List<Address>> routes = new HashMap<>();
    private long folded;

    Retrial(
            GenerationStore store,
            List<Projection<?>> projections,
            OrganisationId organisation,
            Collection<ParkedEvents.Kept> before) {
        this.store = store;
        this.organisation = organisation;
        for (var each : before) suspects.add(each.parked().stream());
        this.views =
                new LinkedHashSet<>(suspects.stream().map(Parked.Stream::view).toList());
        var retried = projections.stream()
                .filter(projection -> views.contains(projection.collection()))
                .toList();
        this.changing =
                retried.stream().filter(projection -> !projection.immutable()).toList();
        this.immutable = retried.stream().filter(Projection::immutable).toList();
    }

    OrganisationId organisation() {
        return organisation;
    }

    /** Goes on folding, up to this sequence. */
    void fold(long upTo) {
        store.history().visit(organisation, folded, entry -> {
            if (entry.organisationSequence() > upTo) return false;
            if (entry.organisationSequence() != folded + 1) throw new IllegalStateException("history has a gap");
            fold(entry);
            folded++;
            return true;
        });
        if (folded < upTo) throw new IllegalStateException("history has no end");
    }

    private void fold(LedgerEntry entry) {
        var routed = Routed.of(entry, wanted(entry));
        for (var address : routed.addresses()) {
            var stream = Parked.Stream.of(address.projection(), entry);
            if (!suspects.contains(stream)) continue;
            routes.computeIfAbsent(name(stream, entry.organisationSequence()), _ -> new ArrayList<>())
                    .add(address);
        }
        fold.fold(routed);
    }

    /** A document of one event each is as it is, unless its event may not have been folded. */
    private List<Projection<?>> wanted(LedgerEntry entry) {
        var wanted = new ArrayList<>(changing);
        for (var projection : immutable) {
            if (suspects.contains(Parked.Stream.of(projection, entry))) wanted.add(projection);
        }
        return wanted;
    }

    private static String name(Parked.Stream stream, long organisationSequence) {
        return stream.view() + ":" + organisationSequence;
    }

    /**
     * Writes what came out, if something did: first what is parked now and was not, then the documents, last what is not
     * parked any more. After a crash in between it is done again from the start.
     *
     * @param now where the organisation is; everything up to there was folded
     * @return how many events are not parked any more
     * @throws RuntimeException if the views are not at this place any more; nothing is lost, and it may be tried again
     */
    int write(Applied now, Collection<ParkedEvents.Kept> records, Instant instant) {
        var before = new HashMap<String, Parked>();
        for (var each : records) {
            var parked = each.parked();
            if (parked.organisationSequence() > now.organisationSequence()) continue;
            if (views.contains(parked.stream().view())) {
                before.put(name(parked.stream(), parked.organisationSequence()), parked);
            }
        }
        var after = new HashMap<String, Parked>();
        for (var each : fold.parked()) after.put(name(each.stream(), each.organisationSequence()), each);

        var gone = before.values().stream()
                .filter(each -> !after.containsKey(name(each.stream(), each.organisationSequence())))
                .toList();
        var otherwise = after.values().stream()
                .filter(each -> {
                    var old = before.get(name(each.stream(), each.organisationSequence()));
                    return old == null || !old.sameAs(each);
                })
                .toList();
        if (gone.isEmpty() && otherwise.isEmpty()) return 0;
        // should this end halfway, it is due again at once
        store.parked().ask(organisation, null, null, instant);
        var replaced = otherwise.stream()
                .filter(each -> before.containsKey(name(each.stream(), each.organisationSequence())))
                .toList();
        store.parked().keep(otherwise, instant, instant);
        var made = new LinkedHashMap<Address, Version>();
        for (var address : affected(gone, otherwise)) {
            var version = fold.version(address);
            made.put(address, version == null ? new Version(now.position(), null) : version);
        }
        store.remake(made, organisation, now);
        store.parked().remove(gone);
        store.parked().correct(replaced);
        return gone.size();
    }

    private Set<Address> affected(Collection<Parked> gone, Collection<Parked> otherwise) {
        var affected = new LinkedHashSet<Address>();
        for (var each : List.of(gone, otherwise)) {
            for (var parked : each) {
                affected.addAll(routes.getOrDefault(name(parked.stream(), parked.organisationSequence()), List.of()));
                affected.addAll(addresses(parked));
            }
        }
        return affected;
    }

    private List<Address> addresses(Parked parked) {
        var ids = parked.documents();
        if (ids == null) return List.of();
        return changing.stream()
                .filter(projection ->
                        projection.collection().equals(parked.stream().view()))
                .flatMap(projection -> ids.stream().map(id -> new Address(projection, organisation, id)))
                .toList();
    }
}
