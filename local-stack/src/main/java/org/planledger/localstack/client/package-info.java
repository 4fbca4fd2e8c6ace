/** What the stack asks of its own applications over HTTP. */
@NullMarked
package org.planledger.localstack.client;

import org.jspecify.annotations.NullMarked;
