/** Awards to active students. */
@NullMarked
package org.planledger.events.award;

import org.jspecify.annotations.NullMarked;
