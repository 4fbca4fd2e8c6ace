/** Students who work as volunteers. */
@NullMarked
package org.planledger.events.volunteer;

import org.jspecify.annotations.NullMarked;
