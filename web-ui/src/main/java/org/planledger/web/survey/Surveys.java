package org.planledger.web.survey;

import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks query-service for surveys. */
@Component
class Surveys {
    private final Queries queries;

    Surveys(Queries queries) {
        this.queries = queries;
    }

    Results results(String surveyId) {
        return results(surveyId, null);
    }

    /** Of one version of its questions, or of the newest. */
    Results results(String surveyId, @Nullable Integer version) {
        return queries.at("/surveys/{survey}/results", surveyId)
                .with("version", version)
                .as(Results.class);
    }

    /** The page of its results. */
    @Controller
    static class ResultsPage {
        private final Surveys surveys;

        ResultsPage(Surveys surveys) {
            this.surveys = surveys;
        }

        @GetMapping("/surveys/{surveyId}")
        String results(
                @PathVariable String surveyId, @RequestParam(required = false) @Nullable Integer version, Model model) {
            model.addAttribute("survey", surveys.results(surveyId, version));
            return "survey";
        }
    }
}
