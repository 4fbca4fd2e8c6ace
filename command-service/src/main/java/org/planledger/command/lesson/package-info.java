/**
 * Lessons (öyrənilmiş təcrübə) from the practice of others, and what becomes of them.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.lesson;

import org.jspecify.annotations.NullMarked;
