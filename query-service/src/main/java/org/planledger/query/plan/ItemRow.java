package org.planledger.query.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanId;
import org.planledger.query.accounts.Names.Named;

/**
 * An item in an answer, with its state at the instant asked for.
 *
 * @param itemId the item
 * @param planId its plan
 * @param key number in the plan
 * @param section number of the section
 * @param direction planned direction
 * @param work work to be done
 * @param ways ways of execution
 * @param executors executors as printed
 * @param assigned accounts that answer for it
 * @param due when, as a rule
 * @param dueText when, in words
 * @param strategyCodes places in the development strategy
 * @param changed what no longer stands as the plan brought it
 * @param carriedFrom the item of the year before that goes on in this one
 * @param carriedInto the item of the next year in which this one goes on
 * @param expectedResult expected result
 * @param status open, asked to be closed, closed, or carried over
 * @param leftOpen whether the year of its plan was closed without closing it: nothing more can be recorded for it
 * @param leftReason why it was left open, or will be when its year is closed; null if nobody said so
 * @param state where it stands at the instant
 * @param stateReason why, as a sentence
 * @param counts what counts for it
 * @param lastDoneOn the last day on which an activity was held or a visit made; null if none was
 * @param version for {@code If-Match}
 */
public record ItemRow(
        ItemId itemId,
        PlanId planId,
        String key,
        int section,
        String direction,
        String work,
        List<String> ways,
        List<String> executors,
        List<Named> assigned,
        DueRule due,
        String dueText,
        List<String> strategyCodes,
        List<Terms.Changed> changed,
        @Nullable ItemId carriedFrom,
        @Nullable ItemId carriedInto,
        String expectedResult,
        ItemView.Status status,
        boolean leftOpen,
        @Nullable Ciphertext leftReason,
        State state,
        String stateReason,
        Counts counts,
        @Nullable LocalDate lastDoneOn,
        long version) {}
