package org.planledger.command.kind;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.kind.KindDefined;
import org.planledger.events.kind.KindId;

/** Adds a kind of activity to those that the plan names. */
@CommandName(
        value = "define-activity-kind",
        events = {KindDefined.class},
        refusals = {"kind.already-defined"})
public record DefineActivityKind(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        KindId kindId,

        @Schema(description = "What it is called") @NotBlank @Size(max = Limits.TITLE)
        String name)
        implements Command {
    public DefineActivityKind {
        kindId = Command.identified(kindId, KindId::new);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return kindId.value();
    }
}
