/** A command sent twice has one effect; a refusal is history too. */
@NullMarked
package org.planledger.command.receipts;

import org.jspecify.annotations.NullMarked;
