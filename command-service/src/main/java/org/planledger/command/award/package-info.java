/** Awards to active students, nominated by one person and given by another. */
@NullMarked
package org.planledger.command.award;

import org.jspecify.annotations.NullMarked;
