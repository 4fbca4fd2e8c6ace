package org.planledger.command.survey;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.events.OrganisationId;
import org.planledger.events.survey.SurveyClosed;
import org.planledger.events.survey.SurveyId;

/** Takes no more answers. Its questions can then be revised and opened again. */
@CommandName(
        value = "close-survey",
        events = {SurveyClosed.class},
        refusals = {"survey.not-open"},
        unknown = "survey.unknown")
public record CloseSurvey(@NotNull SurveyId surveyId) implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return surveyId.value();
    }
}
