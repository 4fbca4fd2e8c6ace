/**
 * The fault harness: people work on a running installation while a seeded plan breaks it, and afterwards everything is compared
 * with what the people wrote down themselves.
 */
@NullMarked
package org.planledger.system.harness;

import org.jspecify.annotations.NullMarked;
