/** Interviews with veterans. */
@NullMarked
package org.planledger.events.interview;

import org.jspecify.annotations.NullMarked;
