/** Protocols of cooperation (əməkdaşlıq protokolu) with partners, their obligations and their expiry. */
@NullMarked
package org.planledger.events.protocol;

import org.jspecify.annotations.NullMarked;
