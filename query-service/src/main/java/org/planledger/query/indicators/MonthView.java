package org.planledger.query.indicators;

import java.time.YearMonth;

/**
 * Figures of one calendar month in Asia/Baku, by when things happened; what was voided is in none of them.
 *
 * @param month the month
 * @param held activities held
 * @param visits visits made
 * @param veterans veterans who came to activities, and one for each visit at home
 * @param students students who came to activities or went along on visits
 * @param incomeQepik donations in money and other income
 * @param expenseQepik support paid
 * @param inKindQepik estimated value of gifts in kind
 */
public record MonthView(
        YearMonth month,
        int held,
        int visits,
        int veterans,
        int students,
        long incomeQepik,
        long expenseQepik,
        long inKindQepik) {
    static MonthView empty(YearMonth month) {
        return new MonthView(month, 0, 0, 0, 0, 0, 0, 0);
    }

    MonthView held(int veteransMore, int studentsMore) {
        return new MonthView(
                month,
                held + 1,
                visits,
                veterans + veteransMore,
                students + studentsMore,
                incomeQepik,
                expenseQepik,
                inKindQepik);
    }

    MonthView visits(int change, boolean atHome, int studentsAlong) {
        return new MonthView(
                month,
                held,
                visits + change,
                veterans + (atHome ? change : 0),
                students + change * studentsAlong,
                incomeQepik,
                expenseQepik,
                inKindQepik);
    }

    MonthView money(long income, long expense, long inKind) {
        return new MonthView(
                month,
                held,
                visits,
                veterans,
                students,
                incomeQepik + income,
                expenseQepik + expense,
                inKindQepik + inKind);
    }
}
