/** The command line of the local stack: everything planledger needs, started as separate processes without Docker. */
@NullMarked
package org.planledger.localstack;

import org.jspecify.annotations.NullMarked;
