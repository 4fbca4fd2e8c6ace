/** Tournaments of draughts (dama) and chess (şahmat). */
@NullMarked
package org.planledger.events.tournament;

import org.jspecify.annotations.NullMarked;
