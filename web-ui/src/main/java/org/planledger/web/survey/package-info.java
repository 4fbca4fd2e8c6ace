/** Surveys: their questions, answers and results. */
@NullMarked
package org.planledger.web.survey;

import org.jspecify.annotations.NullMarked;
