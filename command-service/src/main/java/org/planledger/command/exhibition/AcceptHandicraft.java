package org.planledger.command.exhibition;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.PersonOf;
import org.planledger.events.OrganisationId;
import org.planledger.events.exhibition.ExhibitionId;
import org.planledger.events.exhibition.HandicraftAccepted;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;

/** Accepts a handicraft for sale and numbers it. */
@CommandName(
        value = "accept-handicraft",
        events = HandicraftAccepted.class,
        refusals = {"exhibition.closed", "person.unknown", "person.neither-student-nor-graduate"},
        unknown = "exhibition.unknown")
public record AcceptHandicraft(
        @NotNull ExhibitionId exhibitionId,

        @Schema(description = "Who made it") @NotNull @PersonOf({PersonKind.GRADUATE, PersonKind.STUDENT})
        PersonId maker,

        @Schema(description = "What it is") @NotBlank @Size(max = Limits.NAME)
        String what,

        @Schema(description = "The price asked, in qəpik (1 AZN = 100 qəpik)")
        @NotNull
        @Min(1)
        @Max(Limits.AMOUNT_QEPIK)
        Long askedQepik)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return exhibitionId.value();
    }
}
