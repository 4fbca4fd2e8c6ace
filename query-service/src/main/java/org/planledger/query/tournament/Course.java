package org.planledger.query.tournament;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.planledger.events.person.PersonId;
import org.planledger.events.tournament.DrawSystem;
import org.planledger.events.tournament.GameResult;
import org.planledger.events.tournament.Pairing;
import org.planledger.query.card.CardView;
import org.planledger.query.view.ViewJson;
import tools.jackson.databind.JsonNode;

/** How a tournament went: its players, games and free rounds, read from its card alone, so that any replay gives the same. */
final class Course {
    private final DrawSystem system;
    private final List<Entered> players = new ArrayList<>();
    private final List<Game> games = new ArrayList<>();
    private final List<Free> free = new ArrayList<>();
    private int rounds;

    /** Who did not play in a round. */
    record Free(int round, PersonId player) {}

    private Course(DrawSystem system) {
        this.system = system;
    }

    static Course of(CardView card) {
        var course = new Course(read(card.fields(), "system", DrawSystem.class));
        for (var line : card.lines()) course.happened(line.event(), line.fields());
        return course;
    }

    private void happened(String event, SortedMap<String, JsonNode> said) {
        switch (event) {
            case "tournament.player-entered" ->
                players.add(
                        new Entered(read(said, "person", PersonId.class), read(said, "number", Integer.class), false));
            case "tournament.player-withdrew" -> withdrew(read(said, "person", PersonId.class));
            case "tournament.round-drawn" -> drawn(said);
            case "tournament.game-recorded", "tournament.game-corrected" -> ended(said);
            default -> {}
        }
    }

    /** Who leaves before the first draw was never in the tournament. */
    private void withdrew(PersonId person) {
        if (rounds == 0) players.removeIf(player -> player.person().equals(person));
        else
            players.replaceAll(
                    player -> player.person().equals(person) ? new Entered(person, player.number(), true) : player);
    }

    private void drawn(SortedMap<String, JsonNode> said) {
        int round = read(said, "round", Integer.class);
        rounds = Math.max(rounds, round);
        for (var drawn : Objects.requireNonNull(said.get("pairings"))) {
            var pairing = ViewJson.view(drawn, Pairing.class);
            games.add(new Game(round, pairing.board(), pairing.white(), pairing.black(), null));
        }
        for (var player : Objects.requireNonNull(said.get("free"))) {
            free.add(new Free(round, ViewJson.view(player, PersonId.class)));
        }
    }

    private void ended(SortedMap<String, JsonNode> said) {
        int round = read(said, "round", Integer.class);
        int board = read(said, "board", Integer.class);
        var result = read(said, "result", GameResult.class);
        games.replaceAll(game -> game.round() == round && game.board() == board ? game.ended(result) : game);
    }

    private static <V> V read(SortedMap<String, JsonNode> said, String name, Class<V> type) {
        return ViewJson.view(Objects.requireNonNull(said.get(name), name), type);
    }

    boolean swiss() {
        return system == DrawSystem.SWISS;
    }

    List<Entered> players() {
        return List.copyOf(players);
    }

    List<Game> games() {
        return List.copyOf(games);
    }

    List<Free> free() {
        return List.copyOf(free);
    }

    int rounds() {
        return rounds;
    }

    /** The games of a player that count: in a round robin those against somebody who withdrew count for nobody. */
    List<Game> counting(PersonId player) {
        return games.stream()
                .filter(game -> game.has(player))
                .filter(this::counts)
                .toList();
    }

    /** How often the player had a bye; the rest of a round robin is none. */
    int byes(PersonId player) {
        return swiss()
                ? (int) free.stream().filter(one -> one.player().equals(player)).count()
                : 0;
    }

    private boolean counts(Game game) {
        return swiss() || players.stream().noneMatch(player -> player.withdrawn() && game.has(player.person()));
    }
}
