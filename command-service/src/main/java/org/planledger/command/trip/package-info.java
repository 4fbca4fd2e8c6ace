/**
 * Trips (səyahət) with veterans: the plan, the travellers and what came of it.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.trip;

import org.jspecify.annotations.NullMarked;
