/** Commands that a rule refused: they are history too. */
@NullMarked
package org.planledger.events.refusal;

import org.jspecify.annotations.NullMarked;
