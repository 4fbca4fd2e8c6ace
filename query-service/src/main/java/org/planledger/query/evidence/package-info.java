/** Attached evidence, without its bytes. */
@NullMarked
package org.planledger.query.evidence;

import org.jspecify.annotations.NullMarked;
