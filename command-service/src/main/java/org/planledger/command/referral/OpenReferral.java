package org.planledger.command.referral;

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
import org.planledger.command.decision.PersonOf;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.plan.ItemId;
import org.planledger.events.referral.ReferralId;
import org.planledger.events.referral.ReferralOpened;

/** Begins to help a veteran to find suitable work. */
@CommandName(
        value = "open-referral",
        events = ReferralOpened.class,
        refusals = {
            "referral.already-opened",
            "person.unknown",
            "person.not-veteran",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed"
        })
public record OpenReferral(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        ReferralId referralId,

        @Schema(description = "The veteran") @NotNull @PersonOf(PersonKind.VETERAN)
        PersonId veteran,

        @Schema(description = "What work is wished for") @NotBlank @Size(max = Limits.TEXT)
        String wish,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {
    public OpenReferral {
        referralId = Command.identified(referralId, ReferralId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return referralId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
