package org.planledger.command.interview;

import static org.planledger.command.interview.InterviewPast.INTERVIEW;
import static org.planledger.command.interview.InterviewPast.INTERVIEWED;
import static org.planledger.command.interview.InterviewPast.INTERVIEW_VOIDED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class VoidInterviewTest {
    private final Desk<Interview> interview = Desk.of(Interview.class);

    @Test
    void aMistakeIsTakenBackAndStays() {
        interview.given(INTERVIEWED).when(new VoidInterview(INTERVIEW, "səhv")).makes(INTERVIEW_VOIDED);
    }

    @Test
    void anInterviewIsVoidedOnce() {
        interview
                .given(INTERVIEWED, INTERVIEW_VOIDED)
                .when(new VoidInterview(INTERVIEW, "səhv"))
                .refused("interview.already-voided");
    }

    @Test
    void thereIsNoSuchInterview() {
        interview.when(new VoidInterview(INTERVIEW, "səhv")).refusedAsUnknown("interview.unknown");
    }
}
