/**
 * Places and their bookings; a booking and an activity at the same place cannot have the same time unnoticed.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.place;

import org.jspecify.annotations.NullMarked;
