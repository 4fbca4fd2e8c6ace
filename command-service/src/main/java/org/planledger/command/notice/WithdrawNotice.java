package org.planledger.command.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.notice.NoticeId;
import org.planledger.events.notice.NoticeWithdrawn;

/** Takes a public notice down, or gives its draft up. */
@CommandName(
        value = "withdraw-notice",
        events = NoticeWithdrawn.class,
        refusals = "notice.already-withdrawn",
        unknown = "notice.unknown")
public record WithdrawNotice(
        @NotNull NoticeId noticeId,

        @Schema(description = "Why it is withdrawn") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return noticeId.value();
    }
}
