package org.planledger.events.knowledge;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A check of knowledge was recorded by mistake; the record stays and no longer counts.
 *
 * @param knowledgeId the check
 * @param items the plan items it had counted for
 * @param reason why
 */
@EventType(name = "knowledge.voided")
public record KnowledgeCheckVoided(KnowledgeId knowledgeId, List<ItemId> items, Ciphertext reason)
        implements KnowledgeEvent {
    public KnowledgeCheckVoided {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return -1;
    }
}
