/** Kinds of activity that a centre adds to those of the plan, whose list ends in "və s.". */
@NullMarked
package org.planledger.events.kind;

import org.jspecify.annotations.NullMarked;
