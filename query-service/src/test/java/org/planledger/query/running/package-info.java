/** The neighbours of query-service for tests: a real Kafka, a MongoDB-wire server, and a stand-in for command-service. */
@NullMarked
package org.planledger.query.running;

import org.jspecify.annotations.NullMarked;
