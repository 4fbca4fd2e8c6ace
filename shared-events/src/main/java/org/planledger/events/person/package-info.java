/** People whom visits and donations point at. */
@NullMarked
package org.planledger.events.person;

import org.jspecify.annotations.NullMarked;
