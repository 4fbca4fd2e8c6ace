/** Lessons (öyrənilmiş təcrübə) from the practice of others, and what becomes of them. */
@NullMarked
package org.planledger.events.lesson;

import org.jspecify.annotations.NullMarked;
