package org.planledger.events.referral;

/** How a referral ended. */
public enum ReferralOutcome {
    /** İşlə təmin olunub və işdə qalıb. */
    PLACED_KEPT,
    /** İşlə təmin olunmayıb. */
    NOT_PLACED,
    /** Qazi imtina edib. */
    WITHDRAWN
}
