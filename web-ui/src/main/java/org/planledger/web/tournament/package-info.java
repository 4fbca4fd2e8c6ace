/** The table and the rounds of a tournament. */
@NullMarked
package org.planledger.web.tournament;

import org.jspecify.annotations.NullMarked;
