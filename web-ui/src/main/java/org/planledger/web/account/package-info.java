/** The accounts, for whoever administers them, and everybody's own password. */
@NullMarked
package org.planledger.web.account;

import org.jspecify.annotations.NullMarked;
