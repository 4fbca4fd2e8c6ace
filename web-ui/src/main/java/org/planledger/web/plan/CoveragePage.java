package org.planledger.web.plan;

import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Strategy codes by items, and what was done for them. */
@Controller
class CoveragePage {
    private final Plans plans;
    private final Queries queries;

    CoveragePage(Plans plans, Queries queries) {
        this.plans = plans;
        this.queries = queries;
    }

    @GetMapping("/plan/coverage")
    String coverage(@RequestParam(required = false) @Nullable Integer year, Model model) {
        Board.@Nullable Plan plan = plans.meant(year, null);
        if (plan == null) return "plan-none";
        model.addAttribute(
                "coverage", queries.at("/plans/{plan}/coverage", plan.planId()).as(Coverage.class));
        return "coverage";
    }
}
