/** Requests that nobody should send: made from the committed contracts by a seed, fired at the running applications, and every answer judged. */
@NullMarked
package org.planledger.system.hostile;

import org.jspecify.annotations.NullMarked;
