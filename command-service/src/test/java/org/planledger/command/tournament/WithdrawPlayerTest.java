package org.planledger.command.tournament;

import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.tournament.TournamentPast.FINISHED;
import static org.planledger.command.tournament.TournamentPast.FIRST_DRAWN;
import static org.planledger.command.tournament.TournamentPast.FIRST_PLAYED;
import static org.planledger.command.tournament.TournamentPast.ROUND_ROBIN;
import static org.planledger.command.tournament.TournamentPast.SECOND_ENTERED;
import static org.planledger.command.tournament.TournamentPast.TOURNAMENT;
import static org.planledger.command.tournament.TournamentPast.VETERAN_ENTERED;
import static org.planledger.command.tournament.TournamentPast.VETERAN_WITHDREW;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.person.PersonId;

class WithdrawPlayerTest {
    private final Desk<Tournament> tournament = Desk.of(Tournament.class);

    @Test
    void aPlayerLeaves() {
        tournament.given(ROUND_ROBIN, VETERAN_ENTERED).when(leave(VETERAN)).makes(VETERAN_WITHDREW);
    }

    @Test
    void nobodyLeavesTwice() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN, FIRST_PLAYED, VETERAN_WITHDREW)
                .when(leave(VETERAN))
                .refused("tournament.player-unknown");
    }

    @Test
    void firstTheGameEnds() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN)
                .when(leave(VETERAN))
                .refused("tournament.player-game-open");
    }

    @Test
    void aFinishedTournamentStays() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN, FIRST_PLAYED, FINISHED)
                .when(leave(VETERAN))
                .refused("tournament.finished");
    }

    @Test
    void thereIsNoSuchTournament() {
        tournament.when(leave(VETERAN)).refusedAsUnknown("tournament.unknown");
    }

    private static WithdrawPlayer leave(PersonId person) {
        return new WithdrawPlayer(TOURNAMENT, person, "xəstədir");
    }
}
