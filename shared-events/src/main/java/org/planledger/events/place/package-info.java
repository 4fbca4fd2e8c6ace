/** Places where activities and tournaments are held. */
@NullMarked
package org.planledger.events.place;

import org.jspecify.annotations.NullMarked;
