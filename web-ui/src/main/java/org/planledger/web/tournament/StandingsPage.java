package org.planledger.web.tournament;

import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The table of a tournament. */
@Controller
class StandingsPage {
    private final Queries queries;

    StandingsPage(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/tournaments/{tournamentId}")
    String standings(@PathVariable String tournamentId, Model model) {
        var standings =
                queries.at("/tournaments/{tournament}/standings", tournamentId).as(Standings.class);
        model.addAttribute("standings", standings);
        return "standings";
    }
}
