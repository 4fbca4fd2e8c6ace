/** The official table of an activity plan, as Excel and other programs save it, read into the body of {@code import-plan}. */
@NullMarked
package org.planledger.web.plan.table;

import org.jspecify.annotations.NullMarked;
