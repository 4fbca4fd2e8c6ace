/** How often veterans are to be visited. */
@NullMarked
package org.planledger.events.rhythm;

import org.jspecify.annotations.NullMarked;
