/**
 * The plan and its items: taken over, repaired, assigned, closed by two persons.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.plan;

import org.jspecify.annotations.NullMarked;
