/** The audit history: every event and refusal as a sentence. */
@NullMarked
package org.planledger.query.audit;

import org.jspecify.annotations.NullMarked;
