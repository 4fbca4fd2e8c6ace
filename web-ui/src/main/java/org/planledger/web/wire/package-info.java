/** The two services as web-ui sees them: questions, commands, refusals, over HTTP. */
@NullMarked
package org.planledger.web.wire;

import org.jspecify.annotations.NullMarked;
