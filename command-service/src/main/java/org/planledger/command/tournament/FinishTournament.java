package org.planledger.command.tournament;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.events.OrganisationId;
import org.planledger.events.tournament.TournamentFinished;
import org.planledger.events.tournament.TournamentId;

/** Ends a tournament, so that its table is final. It may end before all its rounds were drawn. */
@CommandName(
        value = "finish-tournament",
        events = {TournamentFinished.class},
        refusals = {"tournament.finished", "tournament.not-drawn", "tournament.games-open"},
        unknown = "tournament.unknown")
public record FinishTournament(@NotNull TournamentId tournamentId) implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return tournamentId.value();
    }
}
