/** Opens sealed texts with the caller's own right to read them. */
@NullMarked
package org.planledger.query.keys;

import org.jspecify.annotations.NullMarked;
