/** Practice that students gain. */
@NullMarked
package org.planledger.events.practice;

import org.jspecify.annotations.NullMarked;
