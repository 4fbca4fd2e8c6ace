/** Evidence: uploading, attaching, and reading it back. */
@NullMarked
package org.planledger.web.evidence;

import org.jspecify.annotations.NullMarked;
