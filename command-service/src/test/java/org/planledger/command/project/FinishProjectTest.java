package org.planledger.command.project;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.project.ProjectPast.BOOK;
import static org.planledger.command.project.ProjectPast.FINISHED;
import static org.planledger.command.project.ProjectPast.PROJECT;
import static org.planledger.command.project.ProjectPast.PROPOSED;
import static org.planledger.command.project.ProjectPast.STARTED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class FinishProjectTest {
    private final Desk<Project> project = Desk.of(Project.class);

    @Test
    void aProjectComesToItsEnd() {
        project.given(PROPOSED, STARTED, BOOK).when(on(FINISHED.finishedOn())).makes(FINISHED);
    }

    @Test
    void itEndsOnce() {
        project.given(PROPOSED, STARTED, FINISHED).when(on(TODAY)).refused("project.not-running");
    }

    @Test
    void tomorrowNothingHasEnded() {
        project.given(PROPOSED, STARTED).when(on(TODAY.plusDays(1))).refused("project.in-future");
    }

    @Test
    void itDoesNotEndBeforeTheStart() {
        project.given(PROPOSED, STARTED)
                .when(on(STARTED.startedOn().minusDays(1)))
                .refused("project.before-start");
    }

    @Test
    void thereIsNoSuchProject() {
        project.when(on(TODAY)).refusedAsUnknown("project.unknown");
    }

    private static FinishProject on(LocalDate day) {
        return new FinishProject(PROJECT, day, "kitab çıxdı");
    }
}
