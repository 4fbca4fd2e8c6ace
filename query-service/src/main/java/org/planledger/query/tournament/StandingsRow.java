package org.planledger.query.tournament;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.tournament.DrawSystem;
import org.planledger.events.tournament.GameKind;
import org.planledger.events.tournament.GameResult;
import org.planledger.query.person.PersonRef;

/**
 * The table and the rounds of a tournament. Tied players are told apart by Buchholz, then Sonneborn-Berger, then the
 * games among them, then the order of entry.
 *
 * @param tournamentId the tournament
 * @param title what it is called
 * @param game what is played
 * @param system who plays whom
 * @param state whether it is announced, drawn or finished
 * @param lot the number from which every draw follows
 * @param plannedRounds how many rounds there are to be; null while that is open
 * @param table the players, the best first
 * @param rounds the rounds drawn, the last first
 * @param version for {@code If-Match}
 */
record StandingsRow(
        UUID tournamentId,
        Ciphertext title,
        GameKind game,
        DrawSystem system,
        String state,
        int lot,
        @Nullable Integer plannedRounds,
        List<TableRow> table,
        List<RoundRow> rounds,
        long version) {

    /**
     * A line of the table. What a table shows as half a point is 1 here: scores are counted in halves of a win.
     *
     * @param place place in the table
     * @param player who
     * @param withdrawn whether the player left
     * @param games how many games ended
     * @param won how many were won, with forfeits and byes
     * @param drawn how many were drawn
     * @param lost how many were lost
     * @param halves score in halves of a win
     * @param buchholzHalves Buchholz number in halves of a win
     * @param sonnebornQuarters Sonneborn-Berger number in quarters of a win
     */
    record TableRow(
            int place,
            PersonRef player,
            boolean withdrawn,
            int games,
            int won,
            int drawn,
            int lost,
            int halves,
            int buchholzHalves,
            int sonnebornQuarters) {}

    /**
     * A round.
     *
     * @param round its number
     * @param games its games
     * @param free who does not play in it
     */
    record RoundRow(int round, List<GameRow> games, List<PersonRef> free) {}

    /**
     * A game.
     *
     * @param board number of the board
     * @param white who has white
     * @param black who has black
     * @param result how it ended; null while it goes on
     */
    record GameRow(
            int board,
            PersonRef white,
            PersonRef black,
            @Nullable GameResult result) {}
}
