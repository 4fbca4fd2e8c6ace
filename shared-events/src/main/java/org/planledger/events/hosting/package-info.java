/** With whom, and in which district, an activity is held. */
@NullMarked
package org.planledger.events.hosting;

import org.jspecify.annotations.NullMarked;
