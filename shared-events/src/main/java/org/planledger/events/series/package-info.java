/** Series of activities in a rhythm, as the plan's regular (müntəzəm) meetings. */
@NullMarked
package org.planledger.events.series;

import org.jspecify.annotations.NullMarked;
