/**
 * The material budget: every qəpik in and out, with receipts numbered without gaps.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.fund;

import org.jspecify.annotations.NullMarked;
