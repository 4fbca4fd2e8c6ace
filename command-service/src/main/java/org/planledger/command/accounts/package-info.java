/** Who may sign in, and the tokens that say who somebody is. */
@NullMarked
package org.planledger.command.accounts;

import org.jspecify.annotations.NullMarked;
