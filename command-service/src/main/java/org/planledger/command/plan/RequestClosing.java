package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.RuleViolated;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.plan.ClosingRequested;
import org.planledger.events.plan.ItemId;
import org.planledger.events.visit.VisitId;

/** Asks for an item to be closed, citing what shows that it is done; a second person decides. */
@CommandName(
        value = "request-closing",
        events = ClosingRequested.class,
        refusals = {
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "closing.already-requested",
            "closing.evidence-missing",
            "activity.unknown",
            "closing.activity-not-held",
            "visit.unknown",
            "closing.visit-not-counting",
            "evidence.unknown",
            "closing.evidence-elsewhere",
            "closing.result-missing",
            "closing.result-ambiguous"
        },
        unknown = "item.unknown")
public record RequestClosing(
        @NotNull ItemId itemId,

        @Schema(description = "Held activities that show it") @Size(max = Limits.NAMED)
        List<@NotNull ActivityId> activities,

        @Schema(description = "Recorded visits that show it") @Size(max = Limits.NAMED)
        List<@NotNull VisitId> visits,

        @Schema(description = "Attached files that show it") @Size(max = Limits.NAMED)
        List<@NotNull EvidenceId> evidence,

        @Schema(description = "What became of the expected result, in words and figures")
        @Size(max = Limits.TEXT)
        @Nullable
        String measure,

        @Schema(description = "Why the result was not measured; instead of a measure")
        @Size(max = Limits.TEXT)
        @Nullable
        String noMeasureReason)
        implements ItemCommand {
    public RequestClosing {
        activities = Command.distinct(activities);
        visits = Command.distinct(visits);
        evidence = Command.distinct(evidence);
    }

    void requireOneResult() {
        var measured = measure != null && !measure.isBlank();
        var excused = noMeasureReason != null && !noMeasureReason.isBlank();
        if (!measured && !excused) throw new RuleViolated("closing.result-missing");
        if (measured && excused) throw new RuleViolated("closing.result-ambiguous");
    }
}
