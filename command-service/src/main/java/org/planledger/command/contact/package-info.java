/**
 * Contacts (əlaqə) with partners: visits, calls, letters and meetings.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.contact;

import org.jspecify.annotations.NullMarked;
