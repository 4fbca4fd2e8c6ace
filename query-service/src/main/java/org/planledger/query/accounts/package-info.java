/** Names of the people behind the pseudonyms that act in events. */
@NullMarked
package org.planledger.query.accounts;

import org.jspecify.annotations.NullMarked;
