package org.planledger.query.plan;

import java.util.List;

/**
 * The plan board.
 *
 * @param plan the plan
 * @param items the items that pass the filters, in the order of their numbers
 * @param totals figures of the whole plan, whatever the filters
 */
public record Board(PlanRow plan, List<ItemRow> items, Totals totals) {
    /**
     * How many items stand where. An item whose closing is asked for is also counted under its state.
     *
     * @param items all of them
     * @param closed closed
     * @param closingRequested asked to be closed
     * @param overdue late
     * @param atRisk nearly late, and nothing done
     * @param due to be done now
     * @param notDue not yet
     * @param keptUp done in the agreed rhythm
     * @param carriedOver going on in the next year
     * @param leftOpen left open when the year was closed
     */
    public record Totals(
            int items,
            int closed,
            int closingRequested,
            int overdue,
            int atRisk,
            int due,
            int notDue,
            int keptUp,
            int carriedOver,
            int leftOpen) {
        /** The totals of these items. */
        public static Totals of(List<ItemRow> items) {
            return new Totals(
                    items.size(),
                    in(items, State.CLOSED),
                    (int) items.stream()
                            .filter(item -> item.status() == ItemView.Status.CLOSING_REQUESTED)
                            .count(),
                    in(items, State.OVERDUE),
                    in(items, State.AT_RISK),
                    in(items, State.DUE),
                    in(items, State.NOT_DUE),
                    in(items, State.KEPT_UP),
                    in(items, State.CARRIED_OVER),
                    in(items, State.LEFT_OPEN));
        }

        private static int in(List<ItemRow> items, State state) {
            return (int) items.stream().filter(item -> item.state() == state).count();
        }
    }
}
