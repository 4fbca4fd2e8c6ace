package org.planledger.command.series;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.booking.DayReleased;
import org.planledger.events.series.SeriesCancelled;
import org.planledger.events.series.SeriesId;

/** Cancels what has not begun yet of a series, and gives its time back. */
@CommandName(
        value = "cancel-series",
        events = {SeriesCancelled.class, ActivityCancelled.class, DayReleased.class},
        refusals = {"series.nothing-left"},
        unknown = "series.unknown")
public record CancelSeries(
        @NotNull SeriesId seriesId,

        @Schema(description = "Why it will not take place")
        @NotBlank
        @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return seriesId.value();
    }
}
