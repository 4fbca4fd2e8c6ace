package org.planledger.command.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * What stands under one receipt number.
 *
 * @param date the day on the receipt
 * @param balanceQepik what it did to the balance
 * @param inKindQepik what it did to the value in kind
 * @param person whom it names, if anyone
 * @param items the plan items it serves
 * @param counter whether it takes another entry back, which cannot be taken back itself
 */
record Entry(
        LocalDate date,
        long balanceQepik,
        long inKindQepik,
        @Nullable PersonId person,
        List<ItemId> items,
        boolean counter) {

    List<PersonId> mentions() {
        return person == null ? List.of() : List.of(person);
    }
}
