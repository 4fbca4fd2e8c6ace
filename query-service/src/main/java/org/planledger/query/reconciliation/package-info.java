/** Compares views, history and heads with the ledger, names every difference, and mends one document when told to. */
@NullMarked
package org.planledger.query.reconciliation;

import org.jspecify.annotations.NullMarked;
