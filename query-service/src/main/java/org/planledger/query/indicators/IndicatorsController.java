package org.planledger.query.indicators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.query.fund.FundProjection;
import org.planledger.query.language.Words;
import org.planledger.query.plan.ItemProjection;
import org.planledger.query.plan.ItemRow;
import org.planledger.query.plan.ItemRows;
import org.planledger.query.plan.PlanProjection;
import org.planledger.query.plan.PlanView;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of a year. */
@RestController
class IndicatorsController {
    private final ItemRows rows;

    IndicatorsController(ItemRows rows) {
        this.rows = rows;
    }

    @GetMapping("/indicators")
    @Operation(summary = "Figures of a year, by section, month, strategy code and executor")
    Indicators indicators(
            @RequestParam
                    @Nullable
                    @Min(1900)
                    @Max(9999)
                    @Parameter(description = "Calendar year; without it, the newest plan's, else this year")
                    Integer year,
            Views views,
            Locale locale) {
        var shown = year == null ? newest(views) : year;
        var fund = views.query(FundProjection.FUNDS, Criteria.all()).content().stream()
                .findFirst()
                .orElse(null);
        var items = items(views, shown, Words.in(locale));
        return new Figures(items, months(views, shown), Work.of(views, items)).of(shown, fund);
    }

    private static int newest(Views views) {
        return views
                .query(PlanProjection.PLANS, Criteria.all().descending("year").page(0, 1))
                .content()
                .stream()
                .findFirst()
                .map(PlanView::year)
                .orElseGet(() -> Baku.dayOf(views.instant()).getYear());
    }

    private List<ItemRow> items(Views views, int year, Words words) {
        var plans = views.query(PlanProjection.PLANS, Criteria.all().where("year", year)).content().stream()
                .map(PlanView::planId)
                .toList();
        var items = views.query(ItemProjection.ITEMS, Criteria.all().whereOneOf("planId", plans));
        return rows.of(views, items.content(), words);
    }

    private static List<MonthView> months(Views views, int year) {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
        var counted = views
                .findAll(
                        MonthProjection.MONTHS,
                        months.stream().map(YearMonth::toString).toList())
                .stream()
                .collect(Collectors.toMap(MonthView::month, month -> month));
        return months.stream()
                .map(month -> counted.getOrDefault(month, MonthView.empty(month)))
                .toList();
    }
}
