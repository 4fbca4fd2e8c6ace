/** What follows from the games of a tournament: its rounds and its table. */
@NullMarked
package org.planledger.query.tournament;

import org.jspecify.annotations.NullMarked;
