/** Whether the stores agree, and what may be done when they do not. */
@NullMarked
package org.planledger.web.reconciliation;

import org.jspecify.annotations.NullMarked;
