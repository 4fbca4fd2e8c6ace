/** Tests of registers and cards. */
@NullMarked
package org.planledger.query.card;

import org.jspecify.annotations.NullMarked;
