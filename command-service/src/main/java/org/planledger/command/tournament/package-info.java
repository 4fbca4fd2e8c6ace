/**
 * Tournaments of draughts and chess: entries, draws, games.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.tournament;

import org.jspecify.annotations.NullMarked;
