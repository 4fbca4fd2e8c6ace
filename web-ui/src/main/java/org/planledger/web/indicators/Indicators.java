package org.planledger.web.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.fund.Fund;
import org.planledger.web.plan.Board;

/** A year in figures. */
public record Indicators(
        int year,
        Board.Totals totals,
        List<BySection> bySection,
        List<ByMonth> byMonth,
        List<ByCode> byCode,
        List<ByExecutor> byExecutor,
        Fund fund) {
    /** One section. */
    public record BySection(
            int section, int items, int closed, int overdue, int carriedOver, int leftOpen, int held, int visits) {}

    /** One month. */
    public record ByMonth(
            int month, int held, int visits, int veterans, int students, long incomeQepik, long expenseQepik) {}

    /** One strategy code; null stands for items without one. */
    public record ByCode(@Nullable String code, int items, int closed, int held) {}

    /** One executor as the plan names it. */
    public record ByExecutor(String executor, int items, int closed, int held) {}
}
