/** Speaks to command-service, where history begins: its ledger, its head, its accounts and its key room. */
@NullMarked
package org.planledger.query.ledger;

import org.jspecify.annotations.NullMarked;
