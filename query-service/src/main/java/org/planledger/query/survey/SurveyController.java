package org.planledger.query.survey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.query.card.CardProjection;
import org.planledger.query.view.Views;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Results of surveys. */
@RestController
class SurveyController {
    @GetMapping("/surveys/{surveyId}/results")
    @Operation(summary = "What the answers to one version of a survey come to")
    ResultsRow results(
            @PathVariable UUID surveyId,
            @RequestParam
                    @Nullable
                    @Min(1)
                    @Max(1_000_000)
                    @Parameter(description = "Version of the questions; the newest if left out")
                    Integer version,
            Views views) {
        return views.find(CardProjection.CARDS, surveyId.toString())
                .filter(found -> found.register().equals("survey"))
                .flatMap(found -> Results.of(found, version))
                .map(Results::row)
                .orElseThrow(ResourceUnknown::new);
    }
}
