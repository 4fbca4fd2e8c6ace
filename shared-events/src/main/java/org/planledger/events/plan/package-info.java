/** The plan and its items: imported, repaired, assigned, closed, reopened. */
@NullMarked
package org.planledger.events.plan;

import org.jspecify.annotations.NullMarked;
