package org.planledger.command.protocol;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.protocol.ProtocolDrafted;
import org.planledger.events.protocol.ProtocolId;

/** Drafts a protocol of cooperation with a partner. */
@CommandName(
        value = "draft-protocol",
        events = ProtocolDrafted.class,
        refusals = {
            "protocol.already-drafted",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "partner.unknown"
        })
public record DraftProtocol(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        ProtocolId protocolId,

        @Schema(description = "With whom") @NotNull PartnerId partner,

        @Schema(description = "What it is about") @NotBlank @Size(max = Limits.TITLE)
        String subject,

        @Schema(description = "Who is to do what, each obligation by itself") @Size(max = 20)
        List<@NotBlank @Size(max = Limits.TEXT) String> obligations,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public DraftProtocol {
        protocolId = Command.identified(protocolId, ProtocolId::new);
        obligations = Command.listed(obligations);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return protocolId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
