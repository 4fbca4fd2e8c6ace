/** Repairs of what two stores did not hold alike: who asked for which, and how it ended. */
@NullMarked
package org.planledger.events.repair;

import org.jspecify.annotations.NullMarked;
