package org.planledger.web.fund;

/** The fund's sums, in qəpik. */
public record Fund(
        String fundId,
        String name,
        long balanceQepik,
        long incomeQepik,
        long expenseQepik,
        long inKindQepik,
        int entryCount,
        long version) {}
