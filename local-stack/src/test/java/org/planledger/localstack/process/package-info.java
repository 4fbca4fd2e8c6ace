/** Tests of this package, with the real processes. */
@NullMarked
package org.planledger.localstack.process;

import org.jspecify.annotations.NullMarked;
