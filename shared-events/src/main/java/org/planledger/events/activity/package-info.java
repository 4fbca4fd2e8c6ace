/** Activities of the plan: scheduled, moved, cancelled, held. */
@NullMarked
package org.planledger.events.activity;

import org.jspecify.annotations.NullMarked;
