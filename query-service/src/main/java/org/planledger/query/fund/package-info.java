/** The fund's balance, and its entries by receipt number. */
@NullMarked
package org.planledger.query.fund;

import org.jspecify.annotations.NullMarked;
