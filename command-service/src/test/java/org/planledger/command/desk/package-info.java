/** A desk for tests of the rules: real aggregates, with memory in place of the technical rooms. */
@NullMarked
package org.planledger.command.desk;

import org.jspecify.annotations.NullMarked;
