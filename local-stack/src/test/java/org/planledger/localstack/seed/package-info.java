/** The plan of 2025 as data, held against its document. */
@NullMarked
package org.planledger.localstack.seed;

import org.jspecify.annotations.NullMarked;
