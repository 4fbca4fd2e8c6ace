/** Budget and donations: the fund's book, receipts, and the commands about them. */
@NullMarked
package org.planledger.web.fund;

import org.jspecify.annotations.NullMarked;
