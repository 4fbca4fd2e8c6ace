package org.planledger.web.activity;

import org.planledger.web.plan.Plans;
import org.planledger.web.plan.Served;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The events held: what the figures count. */
@Controller
class HeldPage {
    private static final ParameterizedTypeReference<PageOf<ActivityRow>> ACTIVITIES =
            new ParameterizedTypeReference<>() {};

    private final Queries queries;
    private final Plans plans;

    HeldPage(Queries queries, Plans plans) {
        this.queries = queries;
        this.plans = plans;
    }

    @GetMapping("/activities")
    String held(@ModelAttribute Served served, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("served", served);
        var question = queries.at("/activities")
                .with("state", "HELD")
                .with("page", page)
                .with("size", 50);
        model.addAttribute(
                "activities", served.in(question, plans, "heldFrom", "heldTo").as(ACTIVITIES));
        return "activities";
    }
}
