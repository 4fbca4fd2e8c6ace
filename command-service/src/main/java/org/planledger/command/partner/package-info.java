/**
 * Partners (tərəfdaş): organisations that the centre knows and cooperates with.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.partner;

import org.jspecify.annotations.NullMarked;
