/** Events that views lack, and having them tried again. */
@NullMarked
package org.planledger.web.parked;

import org.jspecify.annotations.NullMarked;
