/** The first data: the plan of 2025, and on request a made-up year of activity. */
@NullMarked
package org.planledger.localstack.seed;

import org.jspecify.annotations.NullMarked;
