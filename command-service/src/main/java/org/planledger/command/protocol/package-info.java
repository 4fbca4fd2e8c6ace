/**
 * Protocols of cooperation (əməkdaşlıq protokolu) with partners, their obligations and their expiry.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.protocol;

import org.jspecify.annotations.NullMarked;
