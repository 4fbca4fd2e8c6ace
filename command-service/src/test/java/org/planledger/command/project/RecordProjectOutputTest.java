package org.planledger.command.project;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.project.ProjectPast.BOOK;
import static org.planledger.command.project.ProjectPast.PROJECT;
import static org.planledger.command.project.ProjectPast.PROPOSED;
import static org.planledger.command.project.ProjectPast.STARTED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class RecordProjectOutputTest {
    private final Desk<Project> project = Desk.of(Project.class);

    @Test
    void aBookCameOut() {
        project.given(PROPOSED, STARTED).when(on(BOOK.producedOn())).makes(BOOK);
    }

    @Test
    void andASecondOne() {
        project.given(PROPOSED, STARTED, BOOK).when(on(BOOK.producedOn())).makes(BOOK);
    }

    @Test
    void aProposalBringsNothingAbout() {
        project.given(PROPOSED).when(on(TODAY)).refused("project.not-running");
    }

    @Test
    void tomorrowNothingCameOut() {
        project.given(PROPOSED, STARTED).when(on(TODAY.plusDays(1))).refused("project.in-future");
    }

    @Test
    void nothingCameOutBeforeTheStart() {
        project.given(PROPOSED, STARTED)
                .when(on(STARTED.startedOn().minusDays(1)))
                .refused("project.before-start");
    }

    @Test
    void thereIsNoSuchProject() {
        project.when(on(TODAY)).refusedAsUnknown("project.unknown");
    }

    private static RecordProjectOutput on(LocalDate day) {
        return new RecordProjectOutput(PROJECT, "kitab", day);
    }
}
