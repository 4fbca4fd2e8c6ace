package org.planledger.events.series;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a series of activities. */
public sealed interface SeriesEvent extends CardEvent permits SeriesScheduled, SeriesMoved, SeriesCancelled {
    /** The series. */
    SeriesId seriesId();

    @Override
    default SeriesId card() {
        return seriesId();
    }
}
