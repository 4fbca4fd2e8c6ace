/**
 * Visits to veterans at home, clubs and organisations.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.visit;

import org.jspecify.annotations.NullMarked;
