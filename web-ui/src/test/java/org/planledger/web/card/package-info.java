/** Tests of the registers' pages and of the forms that the contract describes. */
@NullMarked
package org.planledger.web.card;

import org.jspecify.annotations.NullMarked;
