/** Events (tədbir): the calendar, an event's page, and the commands about them. */
@NullMarked
package org.planledger.web.activity;

import org.jspecify.annotations.NullMarked;
