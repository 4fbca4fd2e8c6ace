/** Axon's streams on one PostgreSQL table, and the one commit of a command. */
@NullMarked
package org.planledger.command.eventstore;

import org.jspecify.annotations.NullMarked;
