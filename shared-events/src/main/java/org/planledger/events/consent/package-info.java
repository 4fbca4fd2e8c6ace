/** What persons agree to. */
@NullMarked
package org.planledger.events.consent;

import org.jspecify.annotations.NullMarked;
