/**
 * Series of activities in a rhythm; each activity stays one that can be moved, held or cancelled by itself.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.series;

import org.jspecify.annotations.NullMarked;
