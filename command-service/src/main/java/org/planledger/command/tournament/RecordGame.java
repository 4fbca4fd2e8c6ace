package org.planledger.command.tournament;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.events.OrganisationId;
import org.planledger.events.tournament.GameRecorded;
import org.planledger.events.tournament.GameResult;
import org.planledger.events.tournament.TournamentId;

/** Records how a game ended. */
@CommandName(
        value = "record-game",
        events = {GameRecorded.class},
        refusals = {"tournament.game-unknown", "tournament.game-recorded"},
        unknown = "tournament.unknown")
public record RecordGame(
        @NotNull TournamentId tournamentId,

        @Schema(description = "Number of the round") @NotNull @Min(1) @Max(99)
        Integer round,

        @Schema(description = "Number of the board in this round") @NotNull @Min(1) @Max(99)
        Integer board,

        @Schema(description = "How it ended") @NotNull GameResult result)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return tournamentId.value();
    }
}
