/** Indicators: by what the expected result of an item is measured, before and after. */
@NullMarked
package org.planledger.command.indicator;

import org.jspecify.annotations.NullMarked;
