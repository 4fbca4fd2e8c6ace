package org.planledger.events.tournament;

/** What is played. */
public enum GameKind {
    /** Dama: 2 points for a win, 1 for a draw. */
    DRAUGHTS,
    /** Şahmat: 1 point for a win, half a point for a draw. */
    CHESS
}
