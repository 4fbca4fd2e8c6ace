/** Surveys (sorğu) of interests and wishes. */
@NullMarked
package org.planledger.events.survey;

import org.jspecify.annotations.NullMarked;
