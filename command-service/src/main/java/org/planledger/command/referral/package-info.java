/** Referrals of veterans to employment offices and to suitable work. */
@NullMarked
package org.planledger.command.referral;

import org.jspecify.annotations.NullMarked;
