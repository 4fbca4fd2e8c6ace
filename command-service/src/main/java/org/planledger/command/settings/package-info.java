/** What an operator sets: secrets and places, read once at start. */
@NullMarked
package org.planledger.command.settings;

import org.jspecify.annotations.NullMarked;
