package org.planledger.query.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.store.ParkedEvents;
import org.planledger.query.view.Parked;

/**
 * An aggregate whose events a view cannot take from one on.
 *
 * @param view the kind of view
 * @param aggregate type and id, as in {@code item/0b6c…}
 * @param organisationSequence of the first parked event
 * @param position of the first parked event
 * @param type of the first parked event
 * @param revision of the first parked event
 * @param reason {@code unknown-type}, {@code unreadable}, {@code unroutable}, {@code unfoldable} or {@code behind}
 * @param failure class and place of the failure; null if there was none
 * @param events how many are parked, this one and those behind it
 * @param firstSeen since when
 * @param tries how often it was tried again
 * @param lastTry when last; null if never
 * @param nextTry when next by itself; null if only when the program starts or when somebody asks
 */
record ParkedRow(
        String view,
        String aggregate,
        long organisationSequence,
        long position,
        String type,
        int revision,
        String reason,
        @Nullable String failure,
        long events,
        Instant firstSeen,
        int tries,
        @Nullable Instant lastTry,
        @Nullable Instant nextTry) {

    static ParkedRow of(List<ParkedEvents.Kept> records) {
        var first = records.getFirst();
        Parked parked = first.parked();
        return new ParkedRow(
                parked.stream().view(),
                parked.stream().aggregate(),
                parked.organisationSequence(),
                parked.position(),
                parked.type(),
                parked.revision(),
                parked.reason().code(),
                parked.failure(),
                records.size(),
                first.firstSeen(),
                first.tries(),
                first.lastTry(),
                first.nextTry());
    }
}
