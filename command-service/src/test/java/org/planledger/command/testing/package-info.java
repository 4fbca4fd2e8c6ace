/** Real neighbours for tests: PostgreSQL, Kafka, and the application itself. */
@NullMarked
package org.planledger.command.testing;

import org.jspecify.annotations.NullMarked;
