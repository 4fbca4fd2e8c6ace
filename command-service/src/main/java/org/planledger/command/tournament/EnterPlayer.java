package org.planledger.command.tournament;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.PersonOf;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.tournament.PlayerEntered;
import org.planledger.events.tournament.TournamentId;

/** Enters a veteran into a tournament, until its first round is drawn. */
@CommandName(
        value = "enter-player",
        events = {PlayerEntered.class},
        refusals = {
            "tournament.already-drawn",
            "tournament.player-entered",
            "tournament.full",
            "person.unknown",
            "person.not-veteran"
        },
        unknown = "tournament.unknown")
public record EnterPlayer(
        @NotNull TournamentId tournamentId,

        @Schema(description = "The veteran") @PersonOf(PersonKind.VETERAN) @NotNull
        PersonId person)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return tournamentId.value();
    }
}
