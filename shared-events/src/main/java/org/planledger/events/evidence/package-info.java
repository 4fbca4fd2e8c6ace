/** Files that show what was done. */
@NullMarked
package org.planledger.events.evidence;

import org.jspecify.annotations.NullMarked;
