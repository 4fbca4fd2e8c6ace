/**
 * Kinds of activity beyond those that the plan names.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.kind;

import org.jspecify.annotations.NullMarked;
