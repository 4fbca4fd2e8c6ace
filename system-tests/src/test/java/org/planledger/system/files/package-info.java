/** What stands in files, byte by byte. */
@NullMarked
package org.planledger.system.files;

import org.jspecify.annotations.NullMarked;
