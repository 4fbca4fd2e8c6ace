package org.planledger.events.consent;

import java.util.List;
import org.planledger.events.CardEvent;
import org.planledger.events.plan.ItemId;

/** Everything that can have happened to a consent. */
public sealed interface ConsentEvent extends CardEvent permits ConsentGiven, ConsentWithdrawn {
    /** The consent. */
    ConsentId consentId();

    @Override
    default ConsentId card() {
        return consentId();
    }

    /** None: a consent is a person's own and serves no item. */
    @Override
    default List<ItemId> items() {
        return List.of();
    }
}
