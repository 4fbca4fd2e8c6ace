package org.planledger.query.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.ItemId;
import org.planledger.query.plan.ItemKeys;
import org.planledger.query.plan.ItemRow;
import org.planledger.query.plan.PlanRow;
import org.planledger.query.plan.State;

/**
 * Strategy codes by items of a plan, and what was done for them. An item with several codes stands under each.
 *
 * @param plan the plan
 * @param codes the codes in numeric order; last, items without a code
 */
record Coverage(PlanRow plan, List<OfCode> codes) {
    /**
     * One place in the strategy.
     *
     * @param code the place; null for items without one
     * @param items the items that stand there
     */
    record OfCode(@Nullable String code, List<Cell> items) {}

    /**
     * What was done for one item.
     *
     * @param itemId the item
     * @param key its number in the plan
     * @param work the work to be done
     * @param held activities held
     * @param visits visits made
     * @param deeds other things done
     * @param evidence files attached
     * @param state where it stands
     * @param closed whether it is closed
     */
    record Cell(
            ItemId itemId,
            String key,
            String work,
            int held,
            int visits,
            int deeds,
            int evidence,
            State state,
            boolean closed) {
        static Cell of(ItemRow item) {
            var counts = item.counts();
            return new Cell(
                    item.itemId(),
                    item.key(),
                    item.work(),
                    counts.held(),
                    counts.visits(),
                    counts.deeds(),
                    counts.evidence(),
                    item.state(),
                    item.state() == State.CLOSED);
        }
    }

    static Coverage of(PlanRow plan, List<ItemRow> items) {
        var coded = items.stream()
                .flatMap(item -> item.strategyCodes().stream())
                .distinct()
                .sorted(ItemKeys.ORDER)
                .map(code -> new OfCode(
                        code,
                        items.stream()
                                .filter(item -> item.strategyCodes().contains(code))
                                .map(Cell::of)
                                .toList()));
        var without = items.stream()
                .filter(item -> item.strategyCodes().isEmpty())
                .map(Cell::of)
                .toList();
        return new Coverage(
                plan,
                Stream.concat(coded, without.isEmpty() ? Stream.of() : Stream.of(new OfCode(null, without)))
                        .toList());
    }
}
