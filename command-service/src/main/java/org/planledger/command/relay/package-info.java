/** Publishes the ledger to Kafka, in order, at least once; the only room that knows Kafka. */
@NullMarked
package org.planledger.command.relay;

import org.jspecify.annotations.NullMarked;
