/** Interviews with veterans. */
@NullMarked
package org.planledger.command.interview;

import org.jspecify.annotations.NullMarked;
