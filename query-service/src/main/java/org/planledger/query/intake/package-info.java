/** Brings history from Kafka into the views, and from the ledger itself whatever Kafka does not bring. */
@NullMarked
package org.planledger.query.intake;

import org.jspecify.annotations.NullMarked;
