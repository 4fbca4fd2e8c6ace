package org.planledger.command.tournament;

import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.STUDENT_REGISTERED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;
import static org.planledger.command.tournament.TournamentPast.FIRST_DRAWN;
import static org.planledger.command.tournament.TournamentPast.ITEMS;
import static org.planledger.command.tournament.TournamentPast.ROUND_ROBIN;
import static org.planledger.command.tournament.TournamentPast.SECOND_ENTERED;
import static org.planledger.command.tournament.TournamentPast.TOURNAMENT;
import static org.planledger.command.tournament.TournamentPast.VETERAN_ENTERED;
import static org.planledger.command.tournament.TournamentPast.VETERAN_WITHDREW;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.events.Event;
import org.planledger.events.person.PersonId;
import org.planledger.events.tournament.PlayerEntered;

class EnterPlayerTest {
    private final Desk<Tournament> tournament = Desk.of(Tournament.class)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aVeteranEnters() {
        tournament.given(ROUND_ROBIN).when(entry(VETERAN)).makes(VETERAN_ENTERED);
    }

    @Test
    void whoLeftBeforeTheFirstDrawMayComeBack() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, VETERAN_WITHDREW)
                .when(entry(VETERAN))
                .makes(new PlayerEntered(TOURNAMENT, ITEMS, VETERAN, 3));
    }

    @Test
    void nobodyEntersTwice() {
        tournament.given(ROUND_ROBIN, VETERAN_ENTERED).when(entry(VETERAN)).refused("tournament.player-entered");
    }

    @Test
    void nobodyEntersAfterTheFirstDraw() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN)
                .when(entry(STUDENT))
                .refused("tournament.already-drawn");
    }

    @Test
    void fiftyPlay() {
        tournament
                .given(ROUND_ROBIN)
                .given(IntStream.rangeClosed(1, 50)
                        .mapToObj(TournamentPast::entered)
                        .toArray(Event[]::new))
                .when(entry(VETERAN))
                .refused("tournament.full");
    }

    @Test
    void onlyVeteransPlay() {
        tournament.given(ROUND_ROBIN).when(entry(STUDENT)).refused("person.not-veteran");
    }

    @Test
    void nobodyIsUnknown() {
        tournament.given(ROUND_ROBIN).when(entry(NOBODY)).refused("person.unknown");
    }

    @Test
    void thereIsNoSuchTournament() {
        tournament.when(entry(VETERAN)).refusedAsUnknown("tournament.unknown");
    }

    private static EnterPlayer entry(PersonId person) {
        return new EnterPlayer(TOURNAMENT, person);
    }
}
