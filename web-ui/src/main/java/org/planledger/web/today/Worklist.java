package org.planledger.web.today;

import java.util.List;
import org.planledger.web.activity.ActivityRow;
import org.planledger.web.plan.ItemRow;

/** What waits for the reader. */
public record Worklist(
        List<ItemRow> items,
        List<ItemRow> awaitingConfirmation,
        List<ActivityRow> upcoming,
        List<ActivityRow> toRecord) {}
