package org.planledger.events.fund;

import org.planledger.events.Event;

/** Everything that can have happened to a fund (maddi büdcə). Amounts are qəpik: 100 qəpik = 1 AZN. */
public sealed interface FundEvent extends Event
        permits FundOpened,
                DonationRegistered,
                GiftInKindRegistered,
                IncomeRecorded,
                SupportPaid,
                AwardPaid,
                CostPaid,
                EntryVoided {
    /** The fund. */
    FundId fundId();
}
