package org.planledger.command.practice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.practice.PracticeId;
import org.planledger.events.practice.PracticeVoided;

/** Takes back practice that was recorded by mistake; the record stays and no longer counts. */
@CommandName(
        value = "void-practice",
        events = PracticeVoided.class,
        refusals = "practice.already-voided",
        unknown = "practice.unknown")
public record VoidPractice(
        @NotNull PracticeId practiceId,

        @Schema(description = "Why it does not count") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return practiceId.value();
    }
}
