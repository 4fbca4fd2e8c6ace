/** The calendar: activities scheduled, held and cancelled. */
@NullMarked
package org.planledger.query.activity;

import org.jspecify.annotations.NullMarked;
