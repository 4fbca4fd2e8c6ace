package org.planledger.command.fund;

import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.OrganisationId;

/** A command that the organisation's one fund decides. */
interface FundCommand extends Command {
    @Override
    default UUID target(OrganisationId organisation) {
        return StreamIds.fund(organisation).value();
    }
}
