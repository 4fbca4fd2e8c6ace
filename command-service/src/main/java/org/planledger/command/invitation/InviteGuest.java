package org.planledger.command.invitation;

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
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.invitation.GuestInvited;
import org.planledger.events.invitation.GuestRole;
import org.planledger.events.invitation.InvitationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/** Records that a lawyer, expert, scientist, veteran or other guest was invited. */
@CommandName(
        value = "invite-guest",
        events = GuestInvited.class,
        refusals = {
            "invitation.already-made",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "invitation.guest-missing",
            "invitation.guest-ambiguous",
            "person.unknown",
            "person.not-veteran",
            "activity.unknown",
            "invitation.in-future"
        })
public record InviteGuest(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        InvitationId invitationId,

        @Schema(description = "As what the guest is invited") @NotNull
        GuestRole role,

        @Schema(description = "The guest, if registered") @Nullable
        PersonId person,

        @Schema(description = "The guest in words, if not registered") @Size(max = Limits.NAME) @Nullable
        String guest,

        @Schema(description = "To which activity on the calendar") @Nullable
        ActivityId activity,

        @Schema(description = "The day of the invitation, not in the future") @NotNull @ThisCentury
        LocalDate invitedOn,

        @Schema(description = "To what") @NotBlank @Size(max = Limits.TITLE)
        String occasion,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public InviteGuest {
        invitationId = Command.identified(invitationId, InvitationId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return invitationId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }

    /** A guest is either registered or told in words. */
    void requireOneGuest() {
        var told = guest != null && !guest.isBlank();
        if (person == null && !told) throw new RuleViolated("invitation.guest-missing");
        if (person != null && told) throw new RuleViolated("invitation.guest-ambiguous");
    }
}
