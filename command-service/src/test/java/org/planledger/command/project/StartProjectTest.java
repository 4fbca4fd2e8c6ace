package org.planledger.command.project;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.project.ProjectPast.PROJECT;
import static org.planledger.command.project.ProjectPast.PROPOSED;
import static org.planledger.command.project.ProjectPast.STARTED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class StartProjectTest {
    private final Desk<Project> project = Desk.of(Project.class).byHead();

    @Test
    void workBegins() {
        project.given(PROPOSED).when(on(STARTED.startedOn())).makes(STARTED);
    }

    @Test
    void itBeginsOnce() {
        project.given(PROPOSED, STARTED).when(on(TODAY)).refused("project.not-proposed");
    }

    @Test
    void tomorrowNothingHasBegun() {
        project.given(PROPOSED).when(on(TODAY.plusDays(1))).refused("project.in-future");
    }

    @Test
    void thereIsNoSuchProject() {
        project.when(on(TODAY)).refusedAsUnknown("project.unknown");
    }

    private static StartProject on(LocalDate day) {
        return new StartProject(PROJECT, day);
    }
}
