package org.planledger.command.exhibition;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.exhibition.ExhibitionClosed;
import org.planledger.events.exhibition.ExhibitionId;

/** Records that the exhibition ended. */
@CommandName(
        value = "close-exhibition",
        events = ExhibitionClosed.class,
        refusals = {"exhibition.closed", "exhibition.in-future", "exhibition.before-opening"},
        unknown = "exhibition.unknown")
public record CloseExhibition(
        @NotNull ExhibitionId exhibitionId,

        @Schema(description = "Its last day, not in the future") @NotNull @ThisCentury
        LocalDate closedOn,

        @Schema(description = "What is to be known") @Size(max = Limits.TEXT) @Nullable
        String note)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return exhibitionId.value();
    }
}
