package org.planledger.command.need;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.PersonOf;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.need.NeedId;
import org.planledger.events.need.NeedKind;
import org.planledger.events.need.NeedRecorded;
import org.planledger.events.need.NeedSource;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.plan.ItemId;

/** Records a right, need, interest, wish or expectation that was heard. */
@CommandName(
        value = "record-need",
        events = NeedRecorded.class,
        refusals = {
            "need.already-recorded",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "need.in-future",
            "person.unknown",
            "person.not-veteran"
        })
public record RecordNeed(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        NeedId needId,

        @Schema(description = "What sort of need") @NotNull NeedKind kind,

        @Schema(description = "The veteran whose need it is, if it is one person’s")
        @PersonOf(PersonKind.VETERAN)
        @Nullable
        PersonId person,

        @Schema(description = "The need, in words") @NotBlank @Size(max = Limits.TEXT)
        String text,

        @Schema(description = "The day it was heard, not in the future") @NotNull @ThisCentury
        LocalDate heardOn,

        @Schema(description = "Where it was heard") @NotNull NeedSource source,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public RecordNeed {
        needId = Command.identified(needId, NeedId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return needId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
