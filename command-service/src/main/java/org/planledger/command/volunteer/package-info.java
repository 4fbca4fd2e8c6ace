/** Students who work as volunteers. */
@NullMarked
package org.planledger.command.volunteer;

import org.jspecify.annotations.NullMarked;
