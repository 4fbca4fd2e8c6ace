package org.planledger.web.visit;

import org.planledger.web.plan.Plans;
import org.planledger.web.plan.Served;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of visits, and one visit's page. */
@Controller
class VisitPages {
    private static final ParameterizedTypeReference<PageOf<VisitRow>> VISITS = new ParameterizedTypeReference<>() {};

    private final Queries queries;
    private final Plans plans;

    VisitPages(Queries queries, Plans plans) {
        this.queries = queries;
        this.plans = plans;
    }

    @GetMapping("/visits")
    String visits(
            @ModelAttribute Served served,
            @RequestParam(defaultValue = "false") boolean counted,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("served", served);
        model.addAttribute("counted", counted);
        var question = queries.at("/visits")
                .with("counted", counted)
                .with("page", page)
                .with("size", 50);
        model.addAttribute("visits", served.in(question, plans, "from", "to").as(VISITS));
        return "visits";
    }

    @GetMapping("/visits/{visitId}")
    String visit(@PathVariable String visitId, Model model) {
        model.addAttribute("visit", queries.at("/visits/{visit}", visitId).as(VisitRow.class));
        return "visit";
    }
}
