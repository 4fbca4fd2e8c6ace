/**
 * Activities of the plan: scheduled, moved, cancelled, held.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.activity;

import org.jspecify.annotations.NullMarked;
