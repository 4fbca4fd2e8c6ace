/** The six processes of a stack: how each is set up, started, and known to be ready. */
@NullMarked
package org.planledger.localstack.parts;

import org.jspecify.annotations.NullMarked;
