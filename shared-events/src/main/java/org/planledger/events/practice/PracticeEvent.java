package org.planledger.events.practice;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a day of practice (təcrübə). */
public sealed interface PracticeEvent extends CardEvent permits PracticeLogged, PracticeVoided {
    /** The card. */
    PracticeId practiceId();

    @Override
    default PracticeId card() {
        return practiceId();
    }
}
