/** How often veterans are to be visited. */
@NullMarked
package org.planledger.command.rhythm;

import org.jspecify.annotations.NullMarked;
