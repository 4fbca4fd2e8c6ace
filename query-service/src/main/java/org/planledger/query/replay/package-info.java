/** Folds a prefix of history, to show the views as they were. */
@NullMarked
package org.planledger.query.replay;

import org.jspecify.annotations.NullMarked;
