package org.planledger.web.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.web.plan.Board;
import org.planledger.web.plan.Plans;
import org.planledger.web.text.Show;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The year in figures; every figure leads to the events that make it. */
@Controller
class IndicatorsPage {
    private static final int QEPIK = 100;

    private final Plans plans;
    private final Queries queries;

    IndicatorsPage(Plans plans, Queries queries) {
        this.plans = plans;
        this.queries = queries;
    }

    @GetMapping("/indicators")
    String indicators(
            @RequestParam(required = false) @Nullable Integer year, @RequestAttribute Show show, Model model) {
        var all = plans.all(null);
        model.addAttribute("plans", all);
        Board.@Nullable Plan plan = plans.meant(year, null);
        if (plan == null) return "plan-none";
        var board = queries.at("/plans/{plan}/board", plan.planId()).as(Board.class);
        var figures = queries.at("/indicators").with("year", plan.year()).as(Indicators.class);
        model.addAttribute("board", board);
        model.addAttribute("figures", figures);
        model.addAttribute(
                "work",
                Columns.of(
                        figures.byMonth(),
                        month -> month.held(),
                        month -> month.visits(),
                        1,
                        value -> show.number(value)));
        model.addAttribute(
                "money",
                Columns.of(
                        figures.byMonth(),
                        month -> month.incomeQepik(),
                        month -> month.expenseQepik(),
                        QEPIK,
                        value -> show.number(value / QEPIK)));
        model.addAttribute("months", new Months(plan.year()));
        return "indicators";
    }

    /** First and last days for links to the audit. */
    record Months(int year) {
        public LocalDate first(int month) {
            return LocalDate.of(year, month, 1);
        }

        public LocalDate last(int month) {
            return first(month).plusMonths(1).minusDays(1);
        }
    }
}
