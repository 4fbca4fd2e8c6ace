/** Tests of the command line's own parts. */
@NullMarked
package org.planledger.localstack;

import org.jspecify.annotations.NullMarked;
