package org.planledger.command.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.consent.ConsentId;
import org.planledger.events.notice.NoticeId;
import org.planledger.events.notice.NoticePublished;

/** Publishes a notice; everybody whom it names or pictures has to have consented. */
@CommandName(
        value = "publish-notice",
        roles = Role.HEAD,
        events = NoticePublished.class,
        refusals = {"notice.not-draft", "notice.in-future", "notice.consent-missing"},
        unknown = "notice.unknown")
public record PublishNotice(
        @NotNull NoticeId noticeId,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate publishedOn,

        @Schema(description = "Where, for example its address") @NotBlank @Size(max = Limits.NAME)
        String place,

        @Schema(description = "Further consents, beside those of the draft") @Size(max = Limits.NAMED)
        List<@NotNull ConsentId> consents)
        implements Command {

    public PublishNotice {
        consents = Command.distinct(consents);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return noticeId.value();
    }
}
