package org.planledger.command.referral;

/** What an employment office answered. */
public enum ReferralAnswer {
    /** Qəbul edildi. */
    ACCEPTED,
    /** Rədd edildi. */
    DECLINED
}
