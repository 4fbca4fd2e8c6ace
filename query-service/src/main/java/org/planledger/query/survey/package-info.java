/** What the answers to a survey come to. */
@NullMarked
package org.planledger.query.survey;

import org.jspecify.annotations.NullMarked;
