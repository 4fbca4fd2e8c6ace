/**
 * With whom, and in which district, activities are held.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.hosting;

import org.jspecify.annotations.NullMarked;
