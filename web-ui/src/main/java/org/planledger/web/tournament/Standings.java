package org.planledger.web.tournament;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.PersonRef;

/** A tournament's table and rounds as query-service tells them; scores in halves of a win. */
public record Standings(
        String tournamentId,
        @Nullable String title,
        String game,
        String system,
        String state,
        int lot,
        @Nullable Integer plannedRounds,
        List<Row> table,
        List<Round> rounds) {
    private static final String[] HALVES = {"", "½"};
    private static final String[] QUARTERS = {"", "¼", "½", "¾"};

    /** A line of the table. */
    public record Row(
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

    /** A round. */
    public record Round(int round, List<Game> games, List<PersonRef> free) {}

    /** A game. */
    public record Game(
            int board,
            PersonRef white,
            PersonRef black,
            @Nullable String result) {}

    /** A score as it is written: in chess a win is 1, in draughts 2. */
    public String points(int halves) {
        return chess() ? parts(halves, HALVES) : String.valueOf(halves);
    }

    /** A Sonneborn-Berger number as it is written. */
    public String sonneborn(int quarters) {
        return chess() ? parts(quarters, QUARTERS) : parts(quarters, HALVES);
    }

    private boolean chess() {
        return game.equals("CHESS");
    }

    private static String parts(int units, String[] fractions) {
        int whole = units / fractions.length;
        var fraction = fractions[units % fractions.length];
        return whole == 0 && !fraction.isEmpty() ? fraction : whole + fraction;
    }
}
