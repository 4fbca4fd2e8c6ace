package org.planledger.events.project;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;

/**
 * The proposal of a project was written anew.
 *
 * @param projectId the project
 * @param items the plan items it serves, one or more
 * @param title what it is called
 * @param aim what it is for
 * @param partners with whom; perhaps nobody yet
 */
@EventType(name = "project.revised")
public record ProjectRevised(
        ProjectId projectId, List<ItemId> items, Ciphertext title, Ciphertext aim, List<PartnerId> partners)
        implements ProjectEvent {
    public ProjectRevised {
        items = List.copyOf(items);
        partners = List.copyOf(partners);
    }
}
