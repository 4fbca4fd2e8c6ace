package org.planledger.command.kind;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.kind.KindId;
import org.planledger.events.kind.KindRetired;

/** Takes a kind of activity out of choice; activities of it stay. */
@CommandName(
        value = "retire-activity-kind",
        events = {KindRetired.class},
        refusals = {"kind.retired"},
        unknown = "kind.unknown")
public record RetireActivityKind(
        @NotNull KindId kindId,

        @Schema(description = "Why it is chosen no more")
        @NotBlank
        @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return kindId.value();
    }
}
