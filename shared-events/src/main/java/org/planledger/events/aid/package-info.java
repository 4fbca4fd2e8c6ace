/** Support from the fund, asked for by one person and approved by another. */
@NullMarked
package org.planledger.events.aid;

import org.jspecify.annotations.NullMarked;
