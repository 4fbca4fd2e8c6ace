/** Starts processes, restarts what dies, and finds what an earlier, killed run left behind. */
@NullMarked
package org.planledger.localstack.process;

import org.jspecify.annotations.NullMarked;
