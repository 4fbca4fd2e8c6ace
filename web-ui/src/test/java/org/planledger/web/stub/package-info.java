/** The two services as their contract says, on a real HTTP server, so that web-ui is tested alone. */
@NullMarked
package org.planledger.web.stub;

import org.jspecify.annotations.NullMarked;
