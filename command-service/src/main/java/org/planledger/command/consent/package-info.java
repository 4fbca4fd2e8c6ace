/** What persons agree to. */
@NullMarked
package org.planledger.command.consent;

import org.jspecify.annotations.NullMarked;
