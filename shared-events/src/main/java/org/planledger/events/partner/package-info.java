/** Partners (tərəfdaş): organisations that the centre knows and cooperates with. */
@NullMarked
package org.planledger.events.partner;

import org.jspecify.annotations.NullMarked;
