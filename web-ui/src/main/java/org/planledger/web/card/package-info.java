/** Registers and their cards: lists, one card's page, and the forms that the contract of the commands describes. */
@NullMarked
package org.planledger.web.card;

import org.jspecify.annotations.NullMarked;
