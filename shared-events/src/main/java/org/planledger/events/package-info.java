/** The published language of planledger: what can have happened, and the envelope every event travels in. */
@NullMarked
package org.planledger.events;

import org.jspecify.annotations.NullMarked;
