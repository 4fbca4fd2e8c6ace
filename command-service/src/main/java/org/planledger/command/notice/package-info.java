/**
 * Public notices (ictimai məlumat) about what was done; nobody is named or pictured in them without consent.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.notice;

import org.jspecify.annotations.NullMarked;
