/** How far the places of the development strategy are covered by what was done. */
@NullMarked
package org.planledger.query.coverage;

import org.jspecify.annotations.NullMarked;
