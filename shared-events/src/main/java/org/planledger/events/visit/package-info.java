/** Visits to veterans at home, clubs and organisations. */
@NullMarked
package org.planledger.events.visit;

import org.jspecify.annotations.NullMarked;
