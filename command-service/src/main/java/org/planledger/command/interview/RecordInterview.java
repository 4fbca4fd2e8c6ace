package org.planledger.command.interview;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.planledger.command.decision.PersonOf;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.interview.InterviewId;
import org.planledger.events.interview.InterviewRecorded;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.plan.ItemId;

/** Records that a veteran was interviewed. */
@CommandName(
        value = "record-interview",
        events = InterviewRecorded.class,
        refusals = {
            "interview.already-recorded",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "interview.in-future",
            "person.unknown",
            "person.not-veteran"
        })
public record RecordInterview(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        InterviewId interviewId,

        @Schema(description = "The veteran who was interviewed") @NotNull @PersonOf(PersonKind.VETERAN)
        PersonId person,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate heldOn,

        @Schema(description = "How long it took, in minutes") @NotNull @Min(1) @Max(1440)
        Integer minutes,

        @Schema(description = "Who asked, in words") @NotBlank @Size(max = Limits.TEXT)
        String interviewer,

        @Schema(description = "What was said, in words") @NotBlank @Size(max = Limits.TEXT)
        String summary,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public RecordInterview {
        interviewId = Command.identified(interviewId, InterviewId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return interviewId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
