package org.planledger.query.survey;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.planledger.query.card.CardProjection;
import org.planledger.query.view.Views;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Results of surveys. */
@RestController
class SurveyController {
    @GetMapping("/surveys/{surveyId}/results")
    @Operation(summary = "What the answers to the newest version of a survey come to")
    ResultsRow results(@PathVariable UUID surveyId, Views views) {
        return views.find(CardProjection.CARDS, surveyId.toString())
                .filter(found -> found.register().equals("survey"))
                .map(found -> new Results(found).row())
                .orElseThrow(ResourceUnknown::new);
    }
}
