/** Minutes (iclas protokolu) of activities that were held. */
@NullMarked
package org.planledger.events.minutes;

import org.jspecify.annotations.NullMarked;
