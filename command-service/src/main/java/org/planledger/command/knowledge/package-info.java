/**
 * Checks of what teachers and students know (biliklərin yoxlanması), before and after a training.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.knowledge;

import org.jspecify.annotations.NullMarked;
