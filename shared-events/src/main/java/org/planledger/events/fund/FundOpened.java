package org.planledger.events.fund;

import org.planledger.events.EventType;

/**
 * A fund was opened with a balance of 0.
 *
 * @param fundId the fund this begins
 * @param name what it is called
 */
@EventType(name = "fund.opened")
public record FundOpened(FundId fundId, String name) implements FundEvent {}
