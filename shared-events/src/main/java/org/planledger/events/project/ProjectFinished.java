package org.planledger.events.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A project came to its end.
 *
 * @param projectId the project
 * @param items the plan items it serves, one or more
 * @param finishedOn the day
 * @param result what came of it
 */
@EventType(name = "project.finished")
public record ProjectFinished(ProjectId projectId, List<ItemId> items, LocalDate finishedOn, Ciphertext result)
        implements ProjectEvent {
    public ProjectFinished {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(finishedOn);
    }
}
