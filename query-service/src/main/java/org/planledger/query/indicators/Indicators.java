package org.planledger.query.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fund.FundView;

/**
 * Figures of a year. By section, code and executor they follow the items of that year's plan, whenever something was done
 * for them; within a row everything counts once, but what serves items of several rows stands in each. So these need not
 * add up to the totals, which go by the month in which things happened.
 *
 * @param year calendar year
 * @param totals the whole year
 * @param bySection one row a section of the plan
 * @param byMonth twelve rows
 * @param byCode one row a strategy code, in the order of the numbers; last, items without a code, with a null code
 * @param byExecutor one row an executor as printed, in Azerbaijani order
 * @param fund the fund as it is; null if there is none
 */
record Indicators(
        int year,
        Totals totals,
        List<OfSection> bySection,
        List<OfMonth> byMonth,
        List<OfCode> byCode,
        List<OfExecutor> byExecutor,
        @Nullable FundView fund) {
    /**
     * The whole year.
     *
     * @param items items of the plan
     * @param closed closed ones
     * @param closingRequested those whose closing is asked for
     * @param overdue late ones
     * @param atRisk nearly late ones
     * @param due those to be done now
     * @param notDue those not to be done yet
     * @param keptUp those done in the agreed rhythm
     * @param carriedOver those that go on in the next year
     * @param leftOpen those left open when the year was closed
     * @param held activities held
     * @param visits visits made
     * @param veterans veterans who came or were visited at home
     * @param students students who came or went along
     * @param incomeQepik donations in money and other income
     * @param expenseQepik support paid
     * @param inKindQepik estimated value of gifts in kind
     */
    record Totals(
            int items,
            int closed,
            int closingRequested,
            int overdue,
            int atRisk,
            int due,
            int notDue,
            int keptUp,
            int carriedOver,
            int leftOpen,
            int held,
            int visits,
            int veterans,
            int students,
            long incomeQepik,
            long expenseQepik,
            long inKindQepik) {}

    /**
     * A section of the plan.
     *
     * @param section its number
     * @param items its items
     * @param closed closed ones
     * @param overdue late ones
     * @param carriedOver those that go on in the next year
     * @param leftOpen those left open when the year was closed
     * @param held activities held for any of its items
     * @param visits visits made for any of its items
     */
    record OfSection(
            int section, int items, int closed, int overdue, int carriedOver, int leftOpen, int held, int visits) {}

    /**
     * A month.
     *
     * @param month its number, 1 to 12
     * @param held activities held
     * @param visits visits made
     * @param veterans veterans who came or were visited at home
     * @param students students who came or went along
     * @param incomeQepik donations in money and other income
     * @param expenseQepik support paid
     */
    record OfMonth(int month, int held, int visits, int veterans, int students, long incomeQepik, long expenseQepik) {
        static OfMonth of(MonthView month) {
            return new OfMonth(
                    month.month().getMonthValue(),
                    month.held(),
                    month.visits(),
                    month.veterans(),
                    month.students(),
                    month.incomeQepik(),
                    month.expenseQepik());
        }
    }

    /**
     * A strategy code.
     *
     * @param code the code; null for items without one
     * @param items its items
     * @param closed closed ones
     * @param held activities held for any of its items
     */
    record OfCode(@Nullable String code, int items, int closed, int held) {}

    /**
     * An executor.
     *
     * @param executor as printed in the plan
     * @param items its items
     * @param closed closed ones
     * @param held activities held for any of its items
     */
    record OfExecutor(String executor, int items, int closed, int held) {}
}
