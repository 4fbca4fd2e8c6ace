/** Accounts and rights: facts of the whole installation, told in the history of its reserved organisation. */
@NullMarked
package org.planledger.events.account;

import org.jspecify.annotations.NullMarked;
