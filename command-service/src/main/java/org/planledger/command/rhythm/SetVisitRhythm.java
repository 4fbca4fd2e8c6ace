package org.planledger.command.rhythm;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.PersonOf;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.plan.ItemId;
import org.planledger.events.rhythm.RhythmSet;

/** Agrees how often a veteran is visited at home, for the first time or anew. */
@CommandName(
        value = "set-visit-rhythm",
        events = RhythmSet.class,
        refusals = {
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "person.unknown",
            "person.not-veteran",
            "rhythm.unchanged"
        })
public record SetVisitRhythm(
        @Schema(description = "The veteran who is visited") @NotNull @PersonOf(PersonKind.VETERAN)
        PersonId person,

        @Schema(description = "At least one visit in so many days") @NotNull @Min(1) @Max(365)
        Integer everyDays,

        @Schema(description = "Whether the veteran has limited mobility and comes first") @NotNull
        Boolean mobilityLimited,

        @Schema(description = "What is to be said about it") @Size(max = Limits.TEXT) @Nullable
        String note,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public SetVisitRhythm {
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return StreamIds.rhythm(person).value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
