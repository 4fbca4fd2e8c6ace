package org.planledger.command.exhibition;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.GRADUATE;
import static org.planledger.command.desk.Past.GRADUATE_REGISTERED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.STUDENT_REGISTERED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;
import static org.planledger.command.exhibition.ExhibitionPast.ACCEPTED;
import static org.planledger.command.exhibition.ExhibitionPast.ANNOUNCED;
import static org.planledger.command.exhibition.ExhibitionPast.CLOSED;
import static org.planledger.command.exhibition.ExhibitionPast.EXHIBITION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.events.exhibition.HandicraftAccepted;
import org.planledger.events.person.PersonId;

class AcceptHandicraftTest {
    private final Desk<Exhibition> exhibition = Desk.of(Exhibition.class)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aPieceGetsTheFirstNumber() {
        exhibition.given(ANNOUNCED).when(accept(STUDENT)).makes(ACCEPTED);
    }

    @Test
    void theNextPieceGetsTheNextNumber() {
        exhibition
                .given(ANNOUNCED, ACCEPTED)
                .when(accept(STUDENT))
                .makes(new HandicraftAccepted(EXHIBITION, List.of(ITEM), 2, STUDENT, box("kələğayı", STUDENT), 25_00));
    }

    @Test
    void aClosedExhibitionAcceptsNothing() {
        exhibition.given(ANNOUNCED, CLOSED).when(accept(STUDENT)).refused("exhibition.closed");
    }

    @Test
    void theMakerIsKnown() {
        exhibition.given(ANNOUNCED).when(accept(NOBODY)).refused("person.unknown");
    }

    @Test
    void theMakerIsAGraduateOrAStudent() {
        exhibition.given(ANNOUNCED).when(accept(VETERAN)).refused("person.neither-student-nor-graduate");
    }

    @Test
    void aGraduateMadeIt() {
        exhibition
                .knows(Person.class, GRADUATE.value(), GRADUATE_REGISTERED)
                .given(ANNOUNCED)
                .when(accept(GRADUATE))
                .makes(new HandicraftAccepted(
                        EXHIBITION, List.of(ITEM), 1, GRADUATE, box("kələğayı", GRADUATE), 25_00));
    }

    @Test
    void thereIsNoSuchExhibition() {
        exhibition.when(accept(STUDENT)).refusedAsUnknown("exhibition.unknown");
    }

    private static AcceptHandicraft accept(PersonId maker) {
        return new AcceptHandicraft(EXHIBITION, maker, "kələğayı", 25_00L);
    }
}
