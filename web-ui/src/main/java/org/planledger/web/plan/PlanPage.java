package org.planledger.web.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.AsOf;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The board: the eight columns of the official form and the state; filters stand in the address. */
@Controller
class PlanPage {
    private final Plans plans;
    private final Queries queries;

    PlanPage(Plans plans, Queries queries) {
        this.plans = plans;
        this.queries = queries;
    }

    @GetMapping("/plan")
    String plan(
            @ModelAttribute Filter filter,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        @Nullable AsOf instant = AsOf.of(asOf);
        var all = plans.all(instant);
        model.addAttribute("plans", all);
        model.addAttribute("filter", filter);
        model.addAttribute("asOf", instant);
        Board.@Nullable Plan plan = plans.meant(filter.year(), instant);
        if (plan == null) return "plan-none";
        var whole =
                queries.at("/plans/{plan}/board", plan.planId()).asOf(instant).as(Board.class);
        model.addAttribute("whole", whole);
        model.addAttribute("board", filter.isEmpty() ? whole : filtered(plan, filter, instant));
        return fragment == null ? "plan" : "plan :: board";
    }

    private Board filtered(Board.Plan plan, Filter filter, @Nullable AsOf instant) {
        var question = queries.at("/plans/{plan}/board", plan.planId()).asOf(instant);
        filter.parameters().forEach(question::with);
        return question.as(Board.class);
    }

    /** What to leave out. */
    record Filter(
            @Nullable Integer year,
            @Nullable Integer section,
            @Nullable String state,
            @Nullable String status,
            @Nullable String code,
            @Nullable String executor) {

        public boolean isEmpty() {
            return parameters().values().stream()
                    .allMatch(value -> value == null || value.toString().isBlank());
        }

        Map<String, @Nullable Object> parameters() {
            var parameters = new LinkedHashMap<String, @Nullable Object>();
            parameters.put("section", section);
            parameters.put("state", state);
            parameters.put("status", status);
            parameters.put("code", code);
            parameters.put("executor", executor);
            return parameters;
        }
    }
}
