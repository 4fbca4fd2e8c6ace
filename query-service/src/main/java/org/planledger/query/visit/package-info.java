/** The log of visits. */
@NullMarked
package org.planledger.query.visit;

import org.jspecify.annotations.NullMarked;
