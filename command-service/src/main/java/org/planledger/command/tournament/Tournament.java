package org.planledger.command.tournament;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.person.PersonId;
import org.planledger.events.tournament.DrawSystem;
import org.planledger.events.tournament.GameCorrected;
import org.planledger.events.tournament.GameRecorded;
import org.planledger.events.tournament.Pairing;
import org.planledger.events.tournament.PlayerEntered;
import org.planledger.events.tournament.PlayerWithdrew;
import org.planledger.events.tournament.RoundDrawn;
import org.planledger.events.tournament.TournamentAnnounced;
import org.planledger.events.tournament.TournamentEvent;
import org.planledger.events.tournament.TournamentFinished;
import org.planledger.events.tournament.TournamentId;

/** One tournament: announced, entered, then drawn and played round by round, and finished. */
@AggregateRoot(type = "tournament")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Tournament {
    @AggregateIdentifier
    private TournamentId id;

    private TournamentAnnounced announced;
    private final List<PersonId> entered = new ArrayList<>();
    private final Set<PersonId> withdrawn = new HashSet<>();
    private final Games games = new Games();
    private int entries;
    private boolean finished;

    Tournament() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AnnounceTournament command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("tournament.already-announced");
        Item.requireWorkable(command.items(), peers);
        command.requireRounds();
        apply(new TournamentAnnounced(
                command.tournamentId(),
                command.items(),
                command.game(),
                command.system(),
                command.rounds(),
                sealing.text(command.title(), List.of()),
                command.startsOn(),
                sealing.text(command.place(), List.of()),
                command.drawnLot()));
    }

    @CommandHandler
    void decide(EnterPlayer command, Peers peers) {
        if (finished || games.rounds() > 0) throw new RuleViolated("tournament.already-drawn");
        if (entered.contains(command.person())) throw new RuleViolated("tournament.player-entered");
        if (entered.size() == Limits.NAMED) throw new RuleViolated("tournament.full", Limits.NAMED);
        Person.requireVeteran(command.person(), peers);
        apply(new PlayerEntered(id, announced.items(), command.person(), entries + 1));
    }

    @CommandHandler
    void decide(WithdrawPlayer command, Sealing sealing) {
        requireUnfinished();
        var player = command.person();
        if (!playing().contains(player)) throw new RuleViolated("tournament.player-unknown");
        if (games.open(player)) throw new RuleViolated("tournament.player-game-open");
        apply(new PlayerWithdrew(id, announced.items(), player, sealing.text(command.reason(), List.of(player))));
    }

    @CommandHandler
    void decide(DrawRound command) {
        requireUnfinished();
        if (games.open()) throw new RuleViolated("tournament.games-open");
        if (games.rounds() > 0 && games.rounds() >= allRounds()) throw new RuleViolated("tournament.rounds-done");
        if (playing().size() < 2) throw new RuleViolated("tournament.too-few-players");
        int round = games.rounds() + 1;
        var drawn = draw(round).orElseThrow(() -> new RuleViolated("tournament.no-pairing"));
        apply(new RoundDrawn(id, announced.items(), round, drawn.pairings(), drawn.free()));
    }

    @CommandHandler
    void decide(RecordGame command) {
        var game = game(command.round(), command.board());
        if (games.result(command.round(), command.board()).isPresent()) {
            throw new RuleViolated("tournament.game-recorded");
        }
        apply(new GameRecorded(
                id, announced.items(), command.round(), command.board(), game.white(), game.black(), command.result()));
    }

    @CommandHandler
    void decide(CorrectGame command, Sealing sealing) {
        requireUnfinished();
        var game = game(command.round(), command.board());
        var before = games.result(command.round(), command.board())
                .orElseThrow(() -> new RuleViolated("tournament.game-not-recorded"));
        if (before == command.result()) throw new RuleViolated("tournament.result-unchanged");
        apply(new GameCorrected(
                id,
                announced.items(),
                command.round(),
                command.board(),
                game.white(),
                game.black(),
                command.result(),
                sealing.text(command.reason(), List.of(game.white(), game.black()))));
    }

    @CommandHandler
    void decide(FinishTournament command) {
        requireUnfinished();
        if (games.rounds() == 0) throw new RuleViolated("tournament.not-drawn");
        if (games.open()) throw new RuleViolated("tournament.games-open");
        apply(new TournamentFinished(id, announced.items(), games.rounds()));
    }

    @EventSourcingHandler
    void evolve(TournamentEvent event) {
        switch (event) {
            case TournamentAnnounced begun -> {
                id = begun.tournamentId();
                announced = begun;
            }
            case PlayerEntered player -> {
                entered.add(player.person());
                entries = player.number();
            }
            case PlayerWithdrew player -> {
                // Who leaves before the first draw was never in the tournament, and may enter again.
                if (games.rounds() == 0) entered.remove(player.person());
                else withdrawn.add(player.person());
            }
            case RoundDrawn round -> games.drawn(round);
            case GameRecorded game -> games.ended(game.round(), game.board(), game.result());
            case GameCorrected game -> games.ended(game.round(), game.board(), game.result());
            case TournamentFinished _ -> finished = true;
        }
    }

    private Optional<Drawn> draw(int round) {
        var order = Drawn.ordered(entered, announced.lot());
        if (announced.system() == DrawSystem.ROUND_ROBIN) {
            return Optional.of(new CircleMethod(order, withdrawn).draw(round));
        }
        order.removeAll(withdrawn);
        return new SwissSystem(order, games).draw();
    }

    private int allRounds() {
        var rounds = announced.rounds();
        return rounds == null ? CircleMethod.rounds(entered.size()) : rounds;
    }

    private List<PersonId> playing() {
        return entered.stream().filter(player -> !withdrawn.contains(player)).toList();
    }

    private Pairing game(int round, int board) {
        return games.pairing(round, board).orElseThrow(() -> new RuleViolated("tournament.game-unknown"));
    }

    private void requireUnfinished() {
        if (finished) throw new RuleViolated("tournament.finished");
    }
}
