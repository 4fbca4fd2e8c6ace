package org.planledger.command.project;

import static org.planledger.command.partner.PartnerPast.NO_PARTNER;
import static org.planledger.command.project.ProjectPast.PROJECT;
import static org.planledger.command.project.ProjectPast.PROPOSED;
import static org.planledger.command.project.ProjectPast.REVISED;
import static org.planledger.command.project.ProjectPast.STARTED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.partner.PartnerId;

class ReviseProjectTest {
    private final Desk<Project> project = Desk.of(Project.class);

    @Test
    void theProposalIsWrittenAnew() {
        project.given(PROPOSED).when(with(List.of())).makes(REVISED);
    }

    @Test
    void itIsWrittenAnewAsOftenAsNeeded() {
        project.given(PROPOSED, REVISED).when(with(List.of())).makes(REVISED);
    }

    @Test
    void aRunningProjectIsProposedNoMore() {
        project.given(PROPOSED, STARTED).when(with(List.of())).refused("project.not-proposed");
    }

    @Test
    void thePartnersAreKnown() {
        project.given(PROPOSED).when(with(List.of(NO_PARTNER))).refused("partner.unknown");
    }

    @Test
    void thereIsNoSuchProject() {
        project.when(with(List.of())).refusedAsUnknown("project.unknown");
    }

    private static ReviseProject with(List<PartnerId> partners) {
        return new ReviseProject(PROJECT, "Yaddaş 2025", "kitab", partners);
    }
}
