package org.planledger.command.survey;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
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
import org.planledger.events.plan.ItemId;
import org.planledger.events.survey.SurveyDesigned;
import org.planledger.events.survey.SurveyId;

/** Begins a survey by its questions. */
@CommandName(
        value = "design-survey",
        events = {SurveyDesigned.class},
        refusals = {
            "survey.already-designed",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "survey.choices-missing",
            "survey.choices-unexpected"
        })
public record DesignSurvey(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        SurveyId surveyId,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items,

        @Schema(description = "What it is called") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @Schema(description = "The questions, in their order") @NotEmpty @Size(max = 30)
        List<@NotNull @Valid Asked> questions)
        implements Command {
    public DesignSurvey {
        surveyId = Command.identified(surveyId, SurveyId::new);
        items = Command.distinct(items);
        questions = Command.listed(questions);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return surveyId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
