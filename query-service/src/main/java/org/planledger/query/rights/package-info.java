/** What the accounts say now, whatever a token said when it was given. */
@NullMarked
package org.planledger.query.rights;

import org.jspecify.annotations.NullMarked;
