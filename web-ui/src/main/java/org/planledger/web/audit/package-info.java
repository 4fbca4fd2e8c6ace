/** The audit history, and the plan as it was at another instant. */
@NullMarked
package org.planledger.web.audit;

import org.jspecify.annotations.NullMarked;
