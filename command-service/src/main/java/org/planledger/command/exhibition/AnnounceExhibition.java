package org.planledger.command.exhibition;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.exhibition.ExhibitionAnnounced;
import org.planledger.events.exhibition.ExhibitionId;
import org.planledger.events.plan.ItemId;

/** Announces a sale exhibition of handicrafts. */
@CommandName(
        value = "announce-exhibition",
        events = ExhibitionAnnounced.class,
        refusals = {
            "exhibition.already-announced",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed"
        })
public record AnnounceExhibition(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        ExhibitionId exhibitionId,

        @Schema(description = "What it is called") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @Schema(description = "Its first day") @NotNull @ThisCentury
        LocalDate opensOn,

        @Schema(description = "Where") @NotBlank @Size(max = Limits.NAME)
        String place,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {
    public AnnounceExhibition {
        exhibitionId = Command.identified(exhibitionId, ExhibitionId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return exhibitionId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
