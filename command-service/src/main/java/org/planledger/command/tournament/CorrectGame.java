package org.planledger.command.tournament;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.tournament.GameCorrected;
import org.planledger.events.tournament.GameResult;
import org.planledger.events.tournament.TournamentId;

/** Corrects the result of a game, until the tournament ends. Rounds drawn since stay as they were drawn. */
@CommandName(
        value = "correct-game",
        events = {GameCorrected.class},
        refusals = {
            "tournament.finished",
            "tournament.game-unknown",
            "tournament.game-not-recorded",
            "tournament.result-unchanged"
        },
        unknown = "tournament.unknown")
public record CorrectGame(
        @NotNull TournamentId tournamentId,

        @Schema(description = "Number of the round") @NotNull @Min(1) @Max(99)
        Integer round,

        @Schema(description = "Number of the board in this round") @NotNull @Min(1) @Max(99)
        Integer board,

        @Schema(description = "How it ended") @NotNull GameResult result,

        @Schema(description = "Why it is corrected") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return tournamentId.value();
    }
}
