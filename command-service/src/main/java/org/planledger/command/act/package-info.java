/**
 * Normative acts (normativ baza) that the centre keeps and studies.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.act;

import org.jspecify.annotations.NullMarked;
