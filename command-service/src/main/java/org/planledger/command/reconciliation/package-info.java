/** Compares event store, ledger and topic with each other, names every difference, and changes nothing by itself. */
@NullMarked
package org.planledger.command.reconciliation;

import org.jspecify.annotations.NullMarked;
