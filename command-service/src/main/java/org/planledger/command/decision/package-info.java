/** What a rule may ask and use while it decides; the technical rooms stand behind these interfaces. */
@NullMarked
package org.planledger.command.decision;

import org.jspecify.annotations.NullMarked;
