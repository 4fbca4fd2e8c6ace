package org.planledger.query.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.planledger.events.OrganisationId;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Found;
import org.planledger.query.view.Parked;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Views;

/**
 * Views that tell what was read of them may lack. A document lacks what is parked for it; a search, whatever is parked for
 * its kind of view, since an event that is not in a document may keep it from being found.
 */
final class ToldViews implements Views {
    private final Views views;
    private final Consumer<Lacks> teller;
    private final TreeSet<Long> positions = new TreeSet<>();

    /**
     * What was read may lack this.
     *
     * @param events how many events
     * @param since position of the first
     */
    record Lacks(long events, long since) {}

    ToldViews(Views views, Consumer<Lacks> teller) {
        this.views = views;
        this.teller = teller;
    }

    @Override
    public <V> Optional<V> find(Projection<V> projection, String id) {
        tell(projection, List.of(id));
        return views.find(projection, id);
    }

    @Override
    public <V> List<V> findAll(Projection<V> projection, Collection<String> ids) {
        tell(projection, ids);
        return views.findAll(projection, ids);
    }

    @Override
    public <V> Found<V> query(Projection<V> projection, Criteria criteria) {
        tellAll(projection);
        return views.query(projection, criteria);
    }

    @Override
    public <V> Map<List<String>, Long> tally(Projection<V> projection, Criteria criteria, List<String> fields) {
        tellAll(projection);
        return views.tally(projection, criteria, fields);
    }

    private void tellAll(Projection<?> projection) {
        for (var each : parked()) if (in(projection, each)) positions.add(each.position());
        tell();
    }

    private void tell(Projection<?> projection, Collection<String> ids) {
        if (ids.isEmpty()) return;
        for (var each : parked()) if (in(projection, each) && each.missingIn(ids)) positions.add(each.position());
        tell();
    }

    private static boolean in(Projection<?> projection, Parked parked) {
        return parked.stream().view().equals(projection.collection());
    }

    private void tell() {
        if (!positions.isEmpty()) teller.accept(new Lacks(positions.size(), positions.first()));
    }

    @Override
    public OrganisationId organisation() {
        return views.organisation();
    }

    @Override
    public long position() {
        return views.position();
    }

    @Override
    public Instant sequencedAt() {
        return views.sequencedAt();
    }

    @Override
    public Instant instant() {
        return views.instant();
    }

    @Override
    public List<Parked> parked() {
        return views.parked();
    }
}
