/** Tests of this package, with the real processes. */
@NullMarked
package org.planledger.localstack.parts;

import org.jspecify.annotations.NullMarked;
