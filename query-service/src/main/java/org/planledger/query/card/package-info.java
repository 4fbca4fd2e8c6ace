/** Cards: what the centre keeps in registers, folded by one rule from the declaration of each register. */
@NullMarked
package org.planledger.query.card;

import org.jspecify.annotations.NullMarked;
