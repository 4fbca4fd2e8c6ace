/** Referrals of veterans to employment offices and to suitable work. */
@NullMarked
package org.planledger.events.referral;

import org.jspecify.annotations.NullMarked;
