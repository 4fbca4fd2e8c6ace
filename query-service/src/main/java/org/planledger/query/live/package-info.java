/** Tells open pages that their organisation's views have moved (server-sent events). */
@NullMarked
package org.planledger.query.live;

import org.jspecify.annotations.NullMarked;
