/** The read side: folds the organisation's history into views and answers questions about them. */
@NullMarked
package org.planledger.query;

import org.jspecify.annotations.NullMarked;
