/** The plan board: plans, their items, and what state an item is in at an instant. */
@NullMarked
package org.planledger.query.plan;

import org.jspecify.annotations.NullMarked;
