/** Bu gün: what waits for whom, and the big buttons. */
@NullMarked
package org.planledger.web.today;

import org.jspecify.annotations.NullMarked;
