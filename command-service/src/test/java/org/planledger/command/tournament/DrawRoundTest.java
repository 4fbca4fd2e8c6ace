package org.planledger.command.tournament;

import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.tournament.TournamentPast.FINISHED;
import static org.planledger.command.tournament.TournamentPast.FIRST_DRAWN;
import static org.planledger.command.tournament.TournamentPast.FIRST_PLAYED;
import static org.planledger.command.tournament.TournamentPast.ITEMS;
import static org.planledger.command.tournament.TournamentPast.ROUND_ROBIN;
import static org.planledger.command.tournament.TournamentPast.SECOND_ENTERED;
import static org.planledger.command.tournament.TournamentPast.SWISS;
import static org.planledger.command.tournament.TournamentPast.THIRD_ENTERED;
import static org.planledger.command.tournament.TournamentPast.TOURNAMENT;
import static org.planledger.command.tournament.TournamentPast.VETERAN_ENTERED;
import static org.planledger.command.tournament.TournamentPast.player;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.tournament.Pairing;
import org.planledger.events.tournament.RoundDrawn;

class DrawRoundTest {
    private final Desk<Tournament> tournament = Desk.of(Tournament.class);

    private static final DrawRound DRAW = new DrawRound(TOURNAMENT);

    @Test
    void twoPlayersMeet() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED)
                .when(DRAW)
                .makes(new RoundDrawn(TOURNAMENT, ITEMS, 1, List.of(new Pairing(1, VETERAN, player(2))), List.of()));
    }

    @Test
    void ofThreeOneIsFree() {
        tournament
                .given(SWISS, VETERAN_ENTERED, SECOND_ENTERED, THIRD_ENTERED)
                .when(DRAW)
                .makes(new RoundDrawn(
                        TOURNAMENT, ITEMS, 1, List.of(new Pairing(1, player(3), VETERAN)), List.of(player(2))));
    }

    @Test
    void whereEverybodyMeetsEverybodyTheCircleSaysWhoIsFree() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, THIRD_ENTERED)
                .when(DRAW)
                .makes(new RoundDrawn(
                        TOURNAMENT, ITEMS, 1, List.of(new Pairing(1, VETERAN, player(2))), List.of(player(3))));
    }

    @Test
    void nobodyEntered() {
        tournament.given(ROUND_ROBIN).when(DRAW).refused("tournament.too-few-players");
    }

    @Test
    void firstAllGamesEnd() {
        tournament
                .given(SWISS, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN)
                .when(DRAW)
                .refused("tournament.games-open");
    }

    @Test
    void nobodyMeetsTheSameOneTwice() {
        tournament
                .given(SWISS, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN, FIRST_PLAYED)
                .when(DRAW)
                .refused("tournament.no-pairing");
    }

    @Test
    void afterTheLastRoundNoneIsDrawn() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN, FIRST_PLAYED)
                .when(DRAW)
                .refused("tournament.rounds-done");
    }

    @Test
    void itTakesTwo() {
        tournament.given(ROUND_ROBIN, VETERAN_ENTERED).when(DRAW).refused("tournament.too-few-players");
    }

    @Test
    void aFinishedTournamentStays() {
        tournament
                .given(SWISS, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN, FIRST_PLAYED, FINISHED)
                .when(DRAW)
                .refused("tournament.finished");
    }

    @Test
    void thereIsNoSuchTournament() {
        tournament.when(DRAW).refusedAsUnknown("tournament.unknown");
    }
}
