package org.planledger.events.referral;

import java.time.LocalDate;

/** When it is asked whether a placement was kept. */
public enum Milestone {
    /** 30 gün: 30 days after it. */
    DAYS_30(30),
    /** 90 gün: 90 days after it. */
    DAYS_90(90);

    private final int days;

    Milestone(int days) {
        this.days = days;
    }

    /** The first day on which it can be told. */
    public LocalDate after(LocalDate placedOn) {
        return placedOn.plusDays(days);
    }
}
