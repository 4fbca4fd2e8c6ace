package org.planledger.events.tournament;

/** How a game ended, and what each side gets for it, in halves of a win. */
public enum GameResult {
    /** White won. */
    WHITE(2, 0, true),
    /** Black won. */
    BLACK(0, 2, true),
    /** Nobody won. */
    DRAW(1, 1, true),
    /** White did not come: black has the win. */
    WHITE_FORFEIT(0, 2, false),
    /** Black did not come: white has the win. */
    BLACK_FORFEIT(2, 0, false),
    /** Neither came: nobody has anything. */
    BOTH_FORFEIT(0, 0, false);

    private final int white;
    private final int black;
    private final boolean played;

    GameResult(int white, int black, boolean played) {
        this.white = white;
        this.black = black;
        this.played = played;
    }

    /** What white gets: 2 for a win, 1 for a draw. */
    public int white() {
        return white;
    }

    /** What black gets: 2 for a win, 1 for a draw. */
    public int black() {
        return black;
    }

    /** Whether both sat at the board. */
    public boolean played() {
        return played;
    }
}
