package org.planledger.web.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan as a table. */
public record Board(Plan plan, List<ItemRow> items, Totals totals) {
    /** The plan itself. */
    public record Plan(
            String planId,
            int year,
            String title,
            String institution,
            @Nullable String signatory,
            String status,
            @Nullable String approvedOn,
            int itemCount,
            long version) {
        /** Whether things can be recorded for it. */
        public boolean approved() {
            return status.equals("APPROVED") || yearClosed();
        }

        /** Whether items can be written into it. */
        public boolean draft() {
            return status.equals("DRAFT");
        }

        /** Whether its year is closed. */
        public boolean yearClosed() {
            return status.equals("YEAR_CLOSED");
        }
    }

    /** How many items are how. */
    public record Totals(
            int items,
            int closed,
            int closingRequested,
            int overdue,
            int atRisk,
            int due,
            int notDue,
            int keptUp,
            @Nullable Integer carriedOver,
            @Nullable Integer leftOpen) {}

    /** Items that belong under one heading. */
    public record Section(int number, List<ItemRow> items) {}

    /** The items by section, in the plan's order. */
    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (var item : items) {
            if (sections.isEmpty() || sections.getLast().number() != item.section()) {
                sections.add(new Section(item.section(), new ArrayList<>()));
            }
            sections.getLast().items().add(item);
        }
        return sections;
    }

    /** The items in one of these states. */
    public List<ItemRow> in(String... states) {
        var wanted = List.of(states);
        return items.stream().filter(item -> wanted.contains(item.state())).toList();
    }

    /** All strategy codes that occur, in numeric order. */
    public List<String> codes() {
        return items.stream()
                .flatMap(item -> item.strategyCodes().stream())
                .distinct()
                .sorted(Board::numerically)
                .toList();
    }

    /** All executors that occur. */
    public List<String> executors() {
        return items.stream()
                .flatMap(item -> item.executors().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static int numerically(String left, String right) {
        var a = left.split("\\.", -1);
        var b = right.split("\\.", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = a[i].length() != b[i].length() ? a[i].length() - b[i].length() : a[i].compareTo(b[i]);
            if (order != 0) return order;
        }
        return a.length - b.length;
    }
}
