/** Trips (səyahət) with veterans: the plan, the travellers and what came of it. */
@NullMarked
package org.planledger.events.trip;

import org.jspecify.annotations.NullMarked;
