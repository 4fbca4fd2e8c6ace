/** Contacts (əlaqə) with partners: visits, calls, letters and meetings. */
@NullMarked
package org.planledger.events.contact;

import org.jspecify.annotations.NullMarked;
