/** Visits (baş çəkmə): a visit's page and the commands about it. */
@NullMarked
package org.planledger.web.visit;

import org.jspecify.annotations.NullMarked;
