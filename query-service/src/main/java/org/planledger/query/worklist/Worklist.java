package org.planledger.query.worklist;

import java.util.List;
import org.planledger.query.activity.ActivityRow;
import org.planledger.query.plan.ItemRow;

/**
 * What waits for the caller. An activity is the caller's if it serves an item assigned to them, or if they scheduled it;
 * asked for the whole organisation, all activities are meant.
 *
 * @param items items assigned to the caller, neither closed nor carried over nor left open by a closed year
 * @param awaitingConfirmation items whose closing is asked for; only for the head
 * @param upcoming activities of the next 30 days, the earliest first
 * @param toRecord activities whose time is over, neither held nor cancelled, the earliest first
 */
record Worklist(
        List<ItemRow> items,
        List<ItemRow> awaitingConfirmation,
        List<ActivityRow> upcoming,
        List<ActivityRow> toRecord) {}
