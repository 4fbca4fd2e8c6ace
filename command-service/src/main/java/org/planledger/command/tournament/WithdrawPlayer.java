package org.planledger.command.tournament;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.OfCard;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.tournament.PlayerEntered;
import org.planledger.events.tournament.PlayerWithdrew;
import org.planledger.events.tournament.TournamentId;

/** Takes a player out of a tournament: in rounds still to be drawn the player is left out. */
@CommandName(
        value = "withdraw-player",
        events = {PlayerWithdrew.class},
        refusals = {"tournament.finished", "tournament.player-unknown", "tournament.player-game-open"},
        unknown = "tournament.unknown")
public record WithdrawPlayer(
        @NotNull TournamentId tournamentId,

        @Schema(description = "The player") @NotNull @OfCard(named = PlayerEntered.class, letGo = PlayerWithdrew.class)
        PersonId person,

        @Schema(description = "Why") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return tournamentId.value();
    }
}
