package org.planledger.query.indicators;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fund.FundView;
import org.planledger.query.indicators.Indicators.OfCode;
import org.planledger.query.indicators.Indicators.OfExecutor;
import org.planledger.query.indicators.Indicators.OfMonth;
import org.planledger.query.indicators.Indicators.OfSection;
import org.planledger.query.indicators.Indicators.Totals;
import org.planledger.query.language.Alphabet;
import org.planledger.query.plan.Board;
import org.planledger.query.plan.ItemKeys;
import org.planledger.query.plan.ItemRow;
import org.planledger.query.plan.State;

/** Adds up a year: the items of its plan, and its twelve months. */
final class Figures {
    private final List<ItemRow> items;
    private final List<MonthView> months;
    private final Work work;

    Figures(List<ItemRow> items, List<MonthView> months, Work work) {
        this.items = items;
        this.months = months;
        this.work = work;
    }

    Indicators of(int year, @Nullable FundView fund) {
        return new Indicators(
                year, totals(), bySection(), months.stream().map(OfMonth::of).toList(), byCode(), byExecutor(), fund);
    }

    private Totals totals() {
        var board = Board.Totals.of(items);
        return new Totals(
                board.items(),
                board.closed(),
                board.closingRequested(),
                board.overdue(),
                board.atRisk(),
                board.due(),
                board.notDue(),
                board.keptUp(),
                board.carriedOver(),
                board.leftOpen(),
                inAll(MonthView::held),
                inAll(MonthView::visits),
                inAll(MonthView::veterans),
                inAll(MonthView::students),
                money(MonthView::incomeQepik),
                money(MonthView::expenseQepik),
                money(MonthView::inKindQepik));
    }

    private int inAll(ToIntFunction<MonthView> figure) {
        return months.stream().mapToInt(figure).sum();
    }

    private long money(ToLongFunction<MonthView> figure) {
        return months.stream().mapToLong(figure).sum();
    }

    private List<OfSection> bySection() {
        return items.stream()
                .map(ItemRow::section)
                .distinct()
                .sorted()
                .map(section -> {
                    var its = items.stream()
                            .filter(item -> item.section() == section)
                            .toList();
                    return new OfSection(
                            section,
                            its.size(),
                            in(its, State.CLOSED),
                            in(its, State.OVERDUE),
                            in(its, State.CARRIED_OVER),
                            in(its, State.LEFT_OPEN),
                            work.held(its),
                            work.visits(its));
                })
                .toList();
    }

    private List<OfCode> byCode() {
        var coded = items.stream()
                .flatMap(item -> item.strategyCodes().stream())
                .distinct()
                .sorted(ItemKeys.ORDER)
                .map(code -> ofCode(
                        code,
                        items.stream()
                                .filter(item -> item.strategyCodes().contains(code))
                                .toList()));
        var without =
                items.stream().filter(item -> item.strategyCodes().isEmpty()).toList();
        return Stream.concat(coded, without.isEmpty() ? Stream.of() : Stream.of(ofCode(null, without)))
                .toList();
    }

    private OfCode ofCode(@Nullable String code, List<ItemRow> its) {
        return new OfCode(code, its.size(), in(its, State.CLOSED), work.held(its));
    }

    private List<OfExecutor> byExecutor() {
        return items.stream()
                .flatMap(item -> item.executors().stream())
                .distinct()
                .sorted(Alphabet.order())
                .map(executor -> {
                    var its = items.stream()
                            .filter(item -> item.executors().contains(executor))
                            .toList();
                    return new OfExecutor(executor, its.size(), in(its, State.CLOSED), work.held(its));
                })
                .toList();
    }

    private static int in(List<ItemRow> items, State state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }
}
