/** Checks of what teachers and students know (biliklərin yoxlanması), before and after a training. */
@NullMarked
package org.planledger.events.knowledge;

import org.jspecify.annotations.NullMarked;
