/** Practice that students gain. */
@NullMarked
package org.planledger.command.practice;

import org.jspecify.annotations.NullMarked;
