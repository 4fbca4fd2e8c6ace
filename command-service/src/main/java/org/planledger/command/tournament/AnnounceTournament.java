package org.planledger.command.tournament;

import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.OnlyWhen;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.tournament.DrawSystem;
import org.planledger.events.tournament.GameKind;
import org.planledger.events.tournament.TournamentAnnounced;
import org.planledger.events.tournament.TournamentId;

/** Announces a tournament of draughts (dama) or chess (şahmat). */
@CommandName(
        value = "announce-tournament",
        events = {TournamentAnnounced.class},
        refusals = {
            "tournament.already-announced",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "tournament.rounds-missing",
            "tournament.rounds-unexpected"
        })
public record AnnounceTournament(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        TournamentId tournamentId,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items,

        @Schema(description = "What is played") @NotNull GameKind game,

        @Schema(description = "Who plays whom") @NotNull DrawSystem system,

        @Schema(description = "How many rounds; only for SWISS")
        @OnlyWhen(field = "system", is = "SWISS")
        @Min(1)
        @Max(11)
        @Nullable
        Integer rounds,

        @Schema(description = "What it is called") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @Schema(description = "The day on which it begins") @NotNull @ThisCentury
        LocalDate startsOn,

        @Schema(extensions = @Extension(properties = @ExtensionProperty(name = "x-refers-to", value = "place")))
        @NotBlank
        @Size(max = Limits.NAME)
        String place,

        @Schema(
                description =
                        "The number from which every draw follows, as thrown by dice before the players; taken from the id of the tournament if left out")
        @Min(1)
        @Max(999_999)
        @Nullable
        Integer lot)
        implements Command {
    public AnnounceTournament {
        tournamentId = Command.identified(tournamentId, TournamentId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return tournamentId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }

    /** A Swiss tournament says how many rounds it has; of a round robin that follows from the entries. */
    void requireRounds() {
        var swiss = system == DrawSystem.SWISS;
        if (swiss && rounds == null) throw new RuleViolated("tournament.rounds-missing");
        if (!swiss && rounds != null) throw new RuleViolated("tournament.rounds-unexpected");
    }

    /** The number as given, or the one that the id makes. */
    int drawnLot() {
        return lot == null ? 1 + Math.floorMod(tournamentId.hashCode(), 999_999) : lot;
    }
}
