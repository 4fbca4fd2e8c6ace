package org.planledger.query.fund;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.planledger.query.view.Views;

/** The balance after any receipt of a fund, from the runs up to it. */
final class Balances {
    private final List<RunView> runs;

    private Balances(List<RunView> runs) {
        this.runs = runs;
    }

    static Balances of(Views views, Collection<EntryView> entries) {
        var ids = new ArrayList<String>();
        entries.stream().findFirst().ifPresent(first -> {
            var last =
                    entries.stream().mapToLong(EntryView::receiptNumber).max().orElse(1);
            LongStream.rangeClosed(0, RunView.of(last)).forEach(run -> ids.add(RunProjection.id(first.fundId(), run)));
        });
        return new Balances(views.findAll(RunProjection.RUNS, ids));
    }

    long after(EntryView entry) {
        var run = Math.toIntExact(RunView.of(entry.receiptNumber()));
        var before =
                runs.subList(0, run).stream().mapToLong(RunView::totalQepik).sum();
        return before + runs.get(run).upTo(entry.receiptNumber());
    }
}
