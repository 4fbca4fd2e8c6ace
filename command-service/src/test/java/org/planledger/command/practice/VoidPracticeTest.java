package org.planledger.command.practice;

import static org.planledger.command.practice.PracticePast.LOGGED;
import static org.planledger.command.practice.PracticePast.PRACTICE;
import static org.planledger.command.practice.PracticePast.VOIDED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class VoidPracticeTest {
    private final Desk<Practice> practice = Desk.of(Practice.class);

    @Test
    void aMistakeIsTakenBackAndStays() {
        practice.given(LOGGED).when(new VoidPractice(PRACTICE, "səhv")).makes(VOIDED);
    }

    @Test
    void once() {
        practice.given(LOGGED, VOIDED).when(new VoidPractice(PRACTICE, "səhv")).refused("practice.already-voided");
    }

    @Test
    void thereIsNoSuchPractice() {
        practice.when(new VoidPractice(PRACTICE, "səhv")).refusedAsUnknown("practice.unknown");
    }
}
