package org.planledger.command.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.partner.PartnerKind;
import org.planledger.events.partner.PartnerRegistered;
import org.planledger.events.plan.ItemId;

/** Makes an organisation known as a partner. */
@CommandName(
        value = "register-organisation",
        events = PartnerRegistered.class,
        refusals = {
            "partner.already-registered",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "partner.country-unknown"
        })
public record RegisterOrganisation(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        PartnerId partnerId,

        @Schema(description = "What the organisation is called") @NotBlank @Size(max = Limits.NAME)
        String name,

        @Schema(description = "What sort of organisation it is") @NotNull
        PartnerKind kind,

        @Schema(
                description = "Its country, two letters of ISO 3166 such as TR; AZ if left out",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Size(max = 2)
        @Pattern(regexp = "[A-Za-z]{2}")
        String country,

        @Schema(description = "Its district, city or region") @Size(max = Limits.NAME) @Nullable
        String district,

        @Schema(description = "What else is to be known of it") @Size(max = Limits.TEXT) @Nullable
        String note,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public RegisterOrganisation {
        partnerId = Command.identified(partnerId, PartnerId::new);
        country = Partner.countryOf(country);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return partnerId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
