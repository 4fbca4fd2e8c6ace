/** Series of events in a rhythm. */
@NullMarked
package org.planledger.web.series;

import org.jspecify.annotations.NullMarked;
