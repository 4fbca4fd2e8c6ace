package org.planledger.events.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A project brought something about.
 *
 * @param projectId the project
 * @param items the plan items it serves, one or more
 * @param output what
 * @param producedOn the day
 */
@EventType(name = "project.output-recorded")
public record ProjectOutputRecorded(ProjectId projectId, List<ItemId> items, Ciphertext output, LocalDate producedOn)
        implements ProjectEvent {
    public ProjectOutputRecorded {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(producedOn);
    }
}
