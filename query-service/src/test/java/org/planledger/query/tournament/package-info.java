/** Tables of tournaments. */
@NullMarked
package org.planledger.query.tournament;

import org.jspecify.annotations.NullMarked;
