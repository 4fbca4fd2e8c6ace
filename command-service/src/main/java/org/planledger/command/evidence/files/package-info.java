/** Files that prove something, kept as ciphertext until they are attached, and after. */
@NullMarked
package org.planledger.command.evidence.files;

import org.jspecify.annotations.NullMarked;
