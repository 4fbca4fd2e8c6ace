package org.planledger.command.survey;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.survey.SurveyId;
import org.planledger.events.survey.SurveyOpened;

/** Opens the newest version of a survey for answers. */
@CommandName(
        value = "open-survey",
        events = {SurveyOpened.class},
        refusals = {"survey.open", "survey.closed", "survey.ends-before-begin"},
        unknown = "survey.unknown")
public record OpenSurvey(
        @NotNull SurveyId surveyId,

        @Schema(description = "The first day") @NotNull @ThisCentury
        LocalDate opensOn,

        @Schema(description = "The last day; left out, it stays open until it is closed") @ThisCentury @Nullable
        LocalDate closesOn)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return surveyId.value();
    }
}
