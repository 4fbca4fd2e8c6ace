package org.planledger.query.fund;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.planledger.query.view.Views;

/** Opens the balances to tests of other packages. */
public final class BalancesOf {
    private BalancesOf() {}

    /** The balance after each entry, in the order of receipts. */
    public static List<Long> each(Views views, Collection<EntryView> entries) {
        var balances = Balances.of(views, entries);
        return entries.stream()
                .sorted(Comparator.comparingLong(EntryView::receiptNumber))
                .map(balances::after)
                .toList();
    }
}
