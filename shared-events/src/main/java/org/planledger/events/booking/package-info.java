/** Days of a place or a person, so that two activities cannot take the same hour. */
@NullMarked
package org.planledger.events.booking;

import org.jspecify.annotations.NullMarked;
