/** Sale exhibitions of handicrafts, whose takings go into the fund. */
@NullMarked
package org.planledger.events.exhibition;

import org.jspecify.annotations.NullMarked;
