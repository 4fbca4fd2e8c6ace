/** Dates, money and words as people here write them. */
@NullMarked
package org.planledger.web.text;

import org.jspecify.annotations.NullMarked;
