/** The material budget: every qəpik in and out. */
@NullMarked
package org.planledger.events.fund;

import org.jspecify.annotations.NullMarked;
