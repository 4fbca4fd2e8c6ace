package org.planledger.events.project;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A project was given up.
 *
 * @param projectId the project
 * @param items the plan items it serves, one or more
 * @param reason why
 */
@EventType(name = "project.dropped")
public record ProjectDropped(ProjectId projectId, List<ItemId> items, Ciphertext reason) implements ProjectEvent {
    public ProjectDropped {
        items = List.copyOf(items);
    }
}
