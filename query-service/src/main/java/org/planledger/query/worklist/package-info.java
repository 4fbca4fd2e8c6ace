/** What waits for the person who asks. */
@NullMarked
package org.planledger.query.worklist;

import org.jspecify.annotations.NullMarked;
