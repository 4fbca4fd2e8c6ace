package org.planledger.query.tournament;

import org.planledger.events.person.PersonId;

/**
 * A player of a tournament.
 *
 * @param person who
 * @param number place in the order of entry
 * @param withdrawn whether the player left after the first draw
 */
record Entered(PersonId person, int number, boolean withdrawn) {}
