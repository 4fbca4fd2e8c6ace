/**
 * Days of places and persons, so that two activities do not take the same hour unnoticed.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.booking;

import org.jspecify.annotations.NullMarked;
