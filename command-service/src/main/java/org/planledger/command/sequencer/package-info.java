/** Gives committed events their dense positions, and hands out the ledger. */
@NullMarked
package org.planledger.command.sequencer;

import org.jspecify.annotations.NullMarked;
