/**
 * Minutes (iclas protokolu) of activities that were held.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.minutes;

import org.jspecify.annotations.NullMarked;
