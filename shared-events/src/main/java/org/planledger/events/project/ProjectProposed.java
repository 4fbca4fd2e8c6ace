package org.planledger.events.project;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;

/**
 * A joint project was proposed.
 *
 * @param projectId the project this begins
 * @param items the plan items it serves, one or more
 * @param title what it is called
 * @param aim what it is for
 * @param partners with whom; perhaps nobody yet
 */
@EventType(name = "project.proposed")
public record ProjectProposed(
        ProjectId projectId, List<ItemId> items, Ciphertext title, Ciphertext aim, List<PartnerId> partners)
        implements ProjectEvent {
    public ProjectProposed {
        items = List.copyOf(items);
        partners = List.copyOf(partners);
    }
}
