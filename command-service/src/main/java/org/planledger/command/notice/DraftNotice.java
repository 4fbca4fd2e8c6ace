package org.planledger.command.notice;

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
import org.planledger.events.consent.ConsentId;
import org.planledger.events.notice.NoticeChannel;
import org.planledger.events.notice.NoticeDrafted;
import org.planledger.events.notice.NoticeId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/** Drafts a public notice. */
@CommandName(
        value = "draft-notice",
        events = NoticeDrafted.class,
        refusals = {
            "notice.already-drafted",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "person.unknown"
        })
public record DraftNotice(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        NoticeId noticeId,

        @Schema(description = "Its title") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @Schema(description = "What it says") @NotBlank @Size(max = Limits.TEXT)
        String text,

        @Schema(description = "Where it is to stand") @NotNull
        NoticeChannel channel,

        @Schema(description = "Whom it names") @Size(max = Limits.NAMED)
        List<@NotNull PersonId> named,

        @Schema(description = "Whom it shows in a picture") @Size(max = Limits.NAMED)
        List<@NotNull PersonId> pictured,

        @Schema(description = "The consents that are there already") @Size(max = Limits.NAMED)
        List<@NotNull ConsentId> consents,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public DraftNotice {
        noticeId = Command.identified(noticeId, NoticeId::new);
        named = Command.distinct(named);
        pictured = Command.distinct(pictured);
        consents = Command.distinct(consents);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return noticeId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
