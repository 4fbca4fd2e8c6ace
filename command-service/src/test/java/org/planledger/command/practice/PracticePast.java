package org.planledger.command.practice;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.STUDENT;

import java.util.List;
import java.util.UUID;
import org.planledger.events.practice.PracticeId;
import org.planledger.events.practice.PracticeLogged;
import org.planledger.events.practice.PracticeVoided;

/** A student practised at the centre. */
final class PracticePast {
    static final PracticeId PRACTICE = new PracticeId(new UUID(25, 1));

    static final PracticeLogged LOGGED =
            new PracticeLogged(PRACTICE, List.of(ITEM), STUDENT, TODAY, 120, box("Mərkəz", STUDENT));
    static final PracticeVoided VOIDED =
            new PracticeVoided(PRACTICE, List.of(ITEM), STUDENT, TODAY, 120, box("səhv", STUDENT));

    private PracticePast() {}
}
