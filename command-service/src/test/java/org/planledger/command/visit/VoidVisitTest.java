package org.planledger.command.visit;

import static org.planledger.command.desk.Past.VISIT;
import static org.planledger.command.desk.Past.VISITED;
import static org.planledger.command.desk.Past.VISIT_VOIDED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class VoidVisitTest {
    private final Desk<Visit> visit = Desk.of(Visit.class);

    @Test
    void aMistakeIsTakenBackAndStays() {
        visit.given(VISITED).when(new VoidVisit(VISIT, "səhv")).makes(VISIT_VOIDED);
    }

    @Test
    void aVisitIsVoidedOnce() {
        visit.given(VISITED, VISIT_VOIDED).when(new VoidVisit(VISIT, "səhv")).refused("visit.already-voided");
    }

    @Test
    void thereIsNoSuchVisit() {
        visit.when(new VoidVisit(VISIT, "səhv")).refusedAsUnknown("visit.unknown");
    }
}
