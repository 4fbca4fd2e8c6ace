/** Seals personal data, and opens it for those who may read it. */
@NullMarked
package org.planledger.command.keys;

import org.jspecify.annotations.NullMarked;
