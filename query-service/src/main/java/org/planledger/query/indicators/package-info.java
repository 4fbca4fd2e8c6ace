/** Figures of a year: by section, strategy code, executor and month. */
@NullMarked
package org.planledger.query.indicators;

import org.jspecify.annotations.NullMarked;
