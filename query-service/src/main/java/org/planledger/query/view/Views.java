package org.planledger.query.view;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planledger.events.OrganisationId;

/**
 * One organisation's views at one place in its history: the newest, or as they were. A controller takes this as a
 * parameter; which of the two it gets, and whether the caller's own last action is in it, was decided before.
 */
public interface Views {
    /** Whose views these are: the caller's organisation, from the token. */
    OrganisationId organisation();

    /** The document with this id. */
    <V> Optional<V> find(Projection<V> projection, String id);

    /** The documents with these ids, in the order asked; unknown ones are left out. */
    <V> List<V> findAll(Projection<V> projection, Collection<String> ids);

    /** The documents that fulfil all conditions. */
    <V> Found<V> query(Projection<V> projection, Criteria criteria);

    /**
     * How many documents that fulfil all conditions have which texts in these indexed fields.
     *
     * @param criteria conditions only: order and page are of no meaning
     * @return by the texts, in the order of the fields
     */
    default <V> Map<List<String>, Long> tally(Projection<V> projection, Criteria criteria, List<String> fields) {
        for (var field : fields) Criteria.requireIndexed(projection, field);
        return query(projection, criteria).content().stream()
                .map(ViewJson::tree)
                .collect(Collectors.groupingBy(
                        tree -> fields.stream()
                                .map(field -> tree.path(field).asString())
                                .toList(),
                        Collectors.counting()));
    }

    /** Position of the last event that these views contain for certain; 0 if there is none. */
    long position();

    /** When that event got its position; the epoch if there is none. */
    Instant sequencedAt();

    /** The instant to judge "overdue" and the like by: now, or the past instant that was asked for. */
    Instant instant();

    /** The events that these views lack, though their position is past them; most often none. */
    List<Parked> parked();
}
