package org.planledger.command.survey;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.survey.SurveyAnswered;
import org.planledger.events.survey.SurveyId;

/** Records what somebody answered. Without a person the answer is anonymous: then nothing but the account that enters it and
 * the time is kept beside the answers, and its texts should name nobody, for they can be erased with nobody. */
@CommandName(
        value = "submit-survey-answer",
        events = {SurveyAnswered.class},
        refusals = {
            "survey.not-open",
            "survey.already-answered",
            "survey.question-unknown",
            "survey.question-repeated",
            "survey.answer-unfit",
            "person.unknown"
        },
        unknown = "survey.unknown")
public record SubmitSurveyAnswer(
        @NotNull SurveyId surveyId,

        @Schema(description = "Who answered; left out, the answer is anonymous") @Nullable
        PersonId person,

        @Schema(description = "The answers, to some or all questions") @NotEmpty @Size(max = 30)
        List<@NotNull @Valid Given> answers)
        implements Command {
    public SubmitSurveyAnswer {
        answers = Command.listed(answers);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return surveyId.value();
    }
}
