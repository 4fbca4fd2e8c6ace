/** The live update: events pass from query-service to the browser. */
@NullMarked
package org.planledger.web.live;

import org.jspecify.annotations.NullMarked;
