package org.planledger.command.survey;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.events.OrganisationId;
import org.planledger.events.survey.SurveyId;
import org.planledger.events.survey.SurveyRevised;

/** Gives a survey other questions while no answers are taken; that makes its next version. */
@CommandName(
        value = "revise-survey",
        events = {SurveyRevised.class},
        refusals = {"survey.open", "survey.choices-missing", "survey.choices-unexpected"},
        unknown = "survey.unknown")
public record ReviseSurvey(
        @NotNull SurveyId surveyId,

        @Schema(description = "The questions, in their order") @NotEmpty @Size(max = 30)
        List<@NotNull @Valid Asked> questions)
        implements Command {
    public ReviseSurvey {
        questions = Command.listed(questions);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return surveyId.value();
    }
}
