package org.planledger.command.project;

import static org.planledger.command.project.ProjectPast.DROPPED;
import static org.planledger.command.project.ProjectPast.PROJECT;
import static org.planledger.command.project.ProjectPast.PROPOSED;
import static org.planledger.command.project.ProjectPast.STARTED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class DropProjectTest {
    private final Desk<Project> project = Desk.of(Project.class);

    @Test
    void aRunningProjectIsGivenUp() {
        project.given(PROPOSED, STARTED).when(drop()).makes(DROPPED);
    }

    @Test
    void itIsGivenUpOnce() {
        project.given(PROPOSED, DROPPED).when(drop()).refused("project.over");
    }

    @Test
    void thereIsNoSuchProject() {
        project.when(drop()).refusedAsUnknown("project.unknown");
    }

    private static DropProject drop() {
        return new DropProject(PROJECT, "vəsait yoxdur");
    }
}
