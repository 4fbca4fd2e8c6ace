package org.planledger.events.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.act.ActId;
import org.planledger.events.plan.ItemId;

/**
 * It was checked what a group knows, before and after it learnt.
 *
 * @param knowledgeId the check this begins
 * @param items the plan items it serves, one or more
 * @param act the normative act it was about; null if about none in particular
 * @param checkedOn the day
 * @param group who was asked, in words
 * @param participants how many were asked, 1 or more
 * @param averageBefore the average before, 0 to 100
 * @param averageAfter the average after, 0 to 100
 */
@EventType(name = "knowledge.checked")
public record KnowledgeChecked(
        KnowledgeId knowledgeId,
        List<ItemId> items,
        @Nullable ActId act,
        LocalDate checkedOn,
        Ciphertext group,
        int participants,
        int averageBefore,
        int averageAfter)
        implements KnowledgeEvent {
    public KnowledgeChecked {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(checkedOn);
    }
}
