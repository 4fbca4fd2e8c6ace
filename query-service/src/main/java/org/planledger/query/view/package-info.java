/** What a view is, and where queries read views: the same questions to the live store and to a fold of the past. */
@NullMarked
package org.planledger.query.view;

import org.jspecify.annotations.NullMarked;
