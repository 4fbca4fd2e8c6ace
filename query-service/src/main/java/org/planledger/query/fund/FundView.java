package org.planledger.query.fund;

import org.planledger.events.fund.FundId;

/**
 * A fund's figures; what was voided is in none of them.
 *
 * @param fundId the fund
 * @param name what it is called
 * @param balanceQepik income less expense
 * @param incomeQepik donations in money and other income
 * @param expenseQepik support paid
 * @param inKindQepik estimated value of gifts in kind, kept apart from the balance
 * @param entryCount how many entries have a receipt number, counter-entries included
 * @param version sequence of its last event, for {@code If-Match}
 */
public record FundView(
        FundId fundId,
        String name,
        long balanceQepik,
        long incomeQepik,
        long expenseQepik,
        long inKindQepik,
        long entryCount,
        long version) {
    FundView entry(long income, long expense, long inKind, long sequence) {
        return new FundView(
                fundId,
                name,
                balanceQepik + income - expense,
                incomeQepik + income,
                expenseQepik + expense,
                inKindQepik + inKind,
                entryCount + 1,
                sequence);
    }
}
