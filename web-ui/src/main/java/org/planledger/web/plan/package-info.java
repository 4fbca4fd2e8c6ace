/** The plan: its board, its items, and the commands about them. */
@NullMarked
package org.planledger.web.plan;

import org.jspecify.annotations.NullMarked;
