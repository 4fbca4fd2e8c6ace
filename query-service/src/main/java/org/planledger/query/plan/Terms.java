package org.planledger.query.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.ItemId;

/**
 * What an item is bound to, and which of it no longer stands as the plan brought it.
 *
 * @param due when it is to be carried out
 * @param rhythmSince the day from which the agreed rhythm counts; null if none was agreed
 * @param strategyCodes places in the development strategy
 * @param changed what was changed since, each once
 * @param carriedFrom the item of the year before that goes on in this one
 * @param carriedInto the item of the next year in which this one goes on
 */
public record Terms(
        DueRule due,
        @Nullable LocalDate rhythmSince,
        List<String> strategyCodes,
        List<Changed> changed,
        @Nullable ItemId carriedFrom,
        @Nullable ItemId carriedInto) {
    /** What can be changed of an item. */
    public enum Changed {
        /** When it is due. */
        DUE,
        /** Its places in the strategy. */
        CODES,
        /** What it says. */
        TEXTS
    }

    public Terms {
        strategyCodes = List.copyOf(strategyCodes);
        changed = List.copyOf(changed);
    }

    static Terms begun(DueRule due, List<String> codes, @Nullable ItemId carriedFrom) {
        return new Terms(due, null, codes, List.of(), carriedFrom, null);
    }

    Terms due(DueRule rule) {
        return new Terms(rule, null, strategyCodes, and(Changed.DUE), carriedFrom, carriedInto);
    }

    Terms rhythm(int everyDays, LocalDate since) {
        return new Terms(new DueRule.Regularly(everyDays), since, strategyCodes, changed, carriedFrom, carriedInto);
    }

    Terms linked(String code) {
        return codes(ItemView.plus(strategyCodes, code));
    }

    Terms unlinked(String code) {
        return codes(strategyCodes.stream().filter(one -> !one.equals(code)).toList());
    }

    Terms amended() {
        return new Terms(due, rhythmSince, strategyCodes, and(Changed.TEXTS), carriedFrom, carriedInto);
    }

    Terms carried(ItemId into) {
        return new Terms(due, rhythmSince, strategyCodes, changed, carriedFrom, into);
    }

    private Terms codes(List<String> codes) {
        return new Terms(due, rhythmSince, codes, and(Changed.CODES), carriedFrom, carriedInto);
    }

    private List<Changed> and(Changed one) {
        if (changed.contains(one)) return changed;
        var more = new ArrayList<>(changed);
        more.add(one);
        return more;
    }
}
