package org.planledger.events.interview;

import org.planledger.events.CardEvent;

/** Everything that can have happened to an interview. */
public sealed interface InterviewEvent extends CardEvent permits InterviewRecorded, InterviewVoided {
    /** The interview. */
    InterviewId interviewId();

    @Override
    default InterviewId card() {
        return interviewId();
    }
}
