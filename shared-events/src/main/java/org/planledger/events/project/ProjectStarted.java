package org.planledger.events.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * Work on a project began.
 *
 * @param projectId the project
 * @param items the plan items it serves, one or more
 * @param startedOn the day
 */
@EventType(name = "project.started")
public record ProjectStarted(ProjectId projectId, List<ItemId> items, LocalDate startedOn) implements ProjectEvent {
    public ProjectStarted {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(startedOn);
    }
}
