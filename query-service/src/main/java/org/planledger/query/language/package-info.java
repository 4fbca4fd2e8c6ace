/** Words for people, in Azerbaijani and English: sentences, dates, money. */
@NullMarked
package org.planledger.query.language;

import org.jspecify.annotations.NullMarked;
