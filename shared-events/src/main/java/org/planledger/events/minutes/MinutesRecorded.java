package org.planledger.events.minutes;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.plan.ItemId;

/**
 * It was written down what a meeting was about and what it decided.
 *
 * @param minutesId the minutes this begins
 * @param items the plan items that the activity serves
 * @param activity the meeting, an activity that was held
 * @param text what was spoken of
 * @param decisions what was decided; perhaps nothing
 */
@EventType(name = "minutes.recorded")
public record MinutesRecorded(
        MinutesId minutesId, List<ItemId> items, ActivityId activity, Ciphertext text, List<Ciphertext> decisions)
        implements MinutesEvent {
    public MinutesRecorded {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
    }
}
