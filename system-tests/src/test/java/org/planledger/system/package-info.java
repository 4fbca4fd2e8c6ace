/** The running applications as separate processes, seen from outside: browser, HTTP, kill, and the files they leave. */
@NullMarked
package org.planledger.system;

import org.jspecify.annotations.NullMarked;
