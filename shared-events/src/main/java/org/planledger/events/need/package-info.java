/** What veterans need: their rights, needs, interests, wishes and expectations. */
@NullMarked
package org.planledger.events.need;

import org.jspecify.annotations.NullMarked;
