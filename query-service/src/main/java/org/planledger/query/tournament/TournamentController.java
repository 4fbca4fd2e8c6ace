package org.planledger.query.tournament;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.tournament.DrawSystem;
import org.planledger.events.tournament.GameKind;
import org.planledger.query.card.CardProjection;
import org.planledger.query.card.CardView;
import org.planledger.query.person.PersonRefs;
import org.planledger.query.tournament.StandingsRow.GameRow;
import org.planledger.query.tournament.StandingsRow.RoundRow;
import org.planledger.query.tournament.StandingsRow.TableRow;
import org.planledger.query.view.ViewJson;
import org.planledger.query.view.Views;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tables of tournaments. */
@RestController
class TournamentController {
    @GetMapping("/tournaments/{tournamentId}/standings")
    @Operation(summary = "The table and the rounds of a tournament")
    StandingsRow standings(@PathVariable UUID tournamentId, Views views) {
        var card = views.find(CardProjection.CARDS, tournamentId.toString())
                .filter(found -> found.register().equals("tournament"))
                .orElseThrow(ResourceUnknown::new);
        var course = Course.of(card);
        var persons = PersonRefs.of(views, course.players().stream().map(Entered::person));
        return new StandingsRow(
                tournamentId,
                said(card, "title", Ciphertext.class),
                said(card, "game", GameKind.class),
                said(card, "system", DrawSystem.class),
                card.state(),
                said(card, "lot", Integer.class),
                planned(card, course),
                table(course, persons),
                rounds(course, persons),
                card.version());
    }

    /** A round robin has as many as it takes for everybody to meet, which is settled by the first draw. */
    private static @Nullable Integer planned(CardView card, Course course) {
        if (course.swiss()) return said(card, "rounds", Integer.class);
        int players = course.players().size();
        return course.rounds() == 0 ? null : Integer.valueOf(players % 2 == 0 ? players - 1 : players);
    }

    private static List<TableRow> table(Course course, PersonRefs persons) {
        var rows = new ArrayList<TableRow>();
        for (var one : Table.of(course)) {
            rows.add(new TableRow(
                    rows.size() + 1,
                    persons.ref(one.person()),
                    withdrawn(course, one),
                    one.games(),
                    one.won(),
                    one.drawn(),
                    one.lost(),
                    one.halves(),
                    one.buchholzHalves(),
                    one.sonnebornQuarters()));
        }
        return rows;
    }

    private static boolean withdrawn(Course course, Standing one) {
        return course.players().stream()
                .anyMatch(player -> player.withdrawn() && player.person().equals(one.person()));
    }

    private static List<RoundRow> rounds(Course course, PersonRefs persons) {
        var rounds = new ArrayList<RoundRow>();
        for (int number = course.rounds(); number > 0; number--) {
            int round = number;
            var games = course.games().stream()
                    .filter(game -> game.round() == round)
                    .map(game -> new GameRow(
                            game.board(), persons.ref(game.white()), persons.ref(game.black()), game.result()))
                    .toList();
            var free = course.free().stream()
                    .filter(one -> one.round() == round)
                    .map(one -> persons.ref(one.player()))
                    .toList();
            rounds.add(new RoundRow(round, games, free));
        }
        return rounds;
    }

    private static <V> V said(CardView card, String field, Class<V> type) {
        return ViewJson.view(requireNonNull(card.fields().get(field), field), type);
    }
}
