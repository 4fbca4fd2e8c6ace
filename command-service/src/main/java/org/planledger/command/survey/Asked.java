package org.planledger.command.survey;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.OnlyWhen;
import org.planledger.command.decision.RuleViolated;
import org.planledger.events.survey.QuestionKind;

/** A question as it is put into a survey. */
public record Asked(
        @Schema(description = "What is asked") @NotBlank @Size(max = Limits.REASON_MAX)
        String text,

        @Schema(description = "How it is answered") @NotNull QuestionKind kind,

        @Schema(description = "What can be chosen, two or more; only for CHOICE")
        @OnlyWhen(field = "kind", is = "CHOICE")
        @Size(max = 20)
        List<@NotBlank @Size(max = Limits.NAME) String> choices) {

    public Asked {
        choices = Command.listed(choices);
    }

    /** Whoever chooses needs something to choose from; nobody else does. */
    void requireChoices() {
        if (kind == QuestionKind.CHOICE && choices.size() < 2) throw new RuleViolated("survey.choices-missing");
        if (kind != QuestionKind.CHOICE && !choices.isEmpty()) throw new RuleViolated("survey.choices-unexpected");
    }
}
