package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.RhythmAgreed;

/** Agrees how often a regular (mütəmadi) item is to be done; the plan itself does not say. */
@CommandName(
        value = "agree-rhythm",
        events = RhythmAgreed.class,
        refusals = {"item.closed", "item.carried-over", "plan.year-closed", "item.not-regular", "item.rhythm-unchanged"
        },
        unknown = "item.unknown")
public record AgreeRhythm(
        @NotNull ItemId itemId,

        @Schema(description = "At least once in so many days") @NotNull @Min(1) @Max(366)
        Integer everyDays,

        @Schema(description = "The day from which it counts") @NotNull @ThisCentury
        LocalDate since,

        @Schema(description = "Why so often") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements ItemCommand {}
