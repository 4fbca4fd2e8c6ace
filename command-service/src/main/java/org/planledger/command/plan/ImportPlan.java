package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.plan.ItemImported;
import org.planledger.events.plan.PlanImported;

/** Takes a plan over from its signed document, with all its items; opens the fund if the organisation has none. */
@CommandName(
        value = "import-plan",
        roles = {Role.HEAD, Role.ADMIN},
        events = {PlanImported.class, ItemImported.class, FundOpened.class},
        refusals = {"plan.already-imported", "plan.key-repeated"})
public record ImportPlan(
        @Schema(description = "Calendar year the plan is for") @NotNull @Min(ThisCentury.FIRST) @Max(ThisCentury.LAST)
        Integer year,

        @Schema(description = "Who issued it, in the document's words") @NotBlank @Size(max = Limits.NAME)
        String institution,

        @Schema(description = "Heading of the document") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @Schema(description = "Who signed, as printed") @NotBlank @Size(max = Limits.NAME)
        String signatory,

        @Schema(description = "The document's text, character for character") @NotBlank @Size(max = Limits.SOURCE_TEXT)
        String sourceText,

        @Schema(description = "What the fund is called") @NotBlank @Size(max = Limits.NAME)
        String fundName,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid ImportedRow> items)
        implements Command {

    public ImportPlan {
        items = Command.listed(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return StreamIds.plan(organisation, year).value();
    }
}
