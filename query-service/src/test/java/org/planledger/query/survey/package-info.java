/** Results of surveys. */
@NullMarked
package org.planledger.query.survey;

import org.jspecify.annotations.NullMarked;
