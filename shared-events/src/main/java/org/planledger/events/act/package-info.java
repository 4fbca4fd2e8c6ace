/** Normative acts (normativ baza) that the centre keeps and studies. */
@NullMarked
package org.planledger.events.act;

import org.jspecify.annotations.NullMarked;
