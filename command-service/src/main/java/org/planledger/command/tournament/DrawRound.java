package org.planledger.command.tournament;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.events.OrganisationId;
import org.planledger.events.tournament.RoundDrawn;
import org.planledger.events.tournament.TournamentId;

/** Draws the next round, once all games of the one before have ended. The same entries, lot and games always give the
 * same round. */
@CommandName(
        value = "draw-round",
        events = {RoundDrawn.class},
        refusals = {
            "tournament.finished",
            "tournament.games-open",
            "tournament.rounds-done",
            "tournament.too-few-players",
            "tournament.no-pairing"
        },
        unknown = "tournament.unknown")
public record DrawRound(@NotNull TournamentId tournamentId) implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return tournamentId.value();
    }
}
