/** Files that prove something, kept as ciphertext. */
@NullMarked
package org.planledger.command.evidence;

import org.jspecify.annotations.NullMarked;
