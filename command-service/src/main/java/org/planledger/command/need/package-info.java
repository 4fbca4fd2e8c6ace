/** What veterans need: their rights, needs, interests, wishes and expectations. */
@NullMarked
package org.planledger.command.need;

import org.jspecify.annotations.NullMarked;
