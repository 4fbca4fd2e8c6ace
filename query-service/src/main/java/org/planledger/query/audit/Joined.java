package org.planledger.query.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.UserId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.fund.EntryId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanId;

/** What a sentence says beside its event: names and numbers of other things, as far as the caller may read them. */
interface Joined {
    /** The name behind a user's pseudonym; null if unknown. */
    @Nullable
    String user(UserId user);

    /** The person's name; null if hidden, erased or unknown. */
    @Nullable
    String person(PersonId person);

    /** The item's number in the plan; null if unknown. */
    @Nullable
    String key(ItemId item);

    /** The activity's title; null if hidden, erased or unknown. */
    @Nullable
    String title(ActivityId activity);

    /** The first text that names a card; null if hidden, erased or unknown. */
    @Nullable
    String card(UUID card);

    /** The plan's year; null if unknown. */
    @Nullable
    Integer year(PlanId plan);

    /** The entry's receipt number; null if unknown. */
    @Nullable
    Long receipt(EntryId entry);

    /** The text itself; null if hidden or erased. */
    @Nullable
    String text(Ciphertext sealed);
}
