package org.planledger.events.project;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a joint project. */
public sealed interface ProjectEvent extends CardEvent
        permits ProjectProposed,
                ProjectRevised,
                ProjectStarted,
                ProjectOutputRecorded,
                ProjectFinished,
                ProjectDropped {
    /** The card itself. */
    ProjectId projectId();

    @Override
    default ProjectId card() {
        return projectId();
    }
}
