package org.planledger.query.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Recorded;

/**
 * One kind of view document: which events touch which documents, and how an event changes one. Pure: no clock, no chance,
 * no I/O, so that the live view, a rebuild and any past instant come out byte for byte the same.
 *
 * <p>For maintainers: a view is stored as JSON, so let every component of {@code V} keep its order by itself (lists, not
 * hash sets; maps are written by sorted keys) and hold whole numbers only.
 *
 * @param <V> the view, a record that Jackson can write and read back
 */
public interface Projection<V> {
    /** Where the documents are kept, for example {@code items}; unique among the projections. */
    String collection();

    /** Raised whenever the fold or the shape changes; then a new generation of views is built beside the old one. */
    int revision();

    /** The view's record. */
    Class<V> type();

    /** The documents that this event concerns, by ids unique within the organisation; most often none. */
    List<String> touches(Recorded<?> recorded);

    /**
     * How an event changes one of the documents it touches.
     *
     * @param view the document before, null if there is none
     * @param id which of the touched documents
     * @return the document after, null if there is none any more
     */
    @Nullable
    V fold(@Nullable V view, String id, Recorded<?> recorded);

    /** One document per event, never changed afterwards, so that it needs no guard against an older one. */
    default boolean immutable() {
        return false;
    }

    /** Components of {@code V} that {@link Criteria} may filter or sort by; a path such as {@code due.rule} is allowed. */
    List<String> indexed();
}
