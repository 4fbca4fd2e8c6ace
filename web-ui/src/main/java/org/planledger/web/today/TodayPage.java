package org.planledger.web.today;

import java.time.Clock;
import java.time.LocalDate;
import org.planledger.web.card.Cards;
import org.planledger.web.plan.Plans;
import org.planledger.web.signin.SignedIn;
import org.planledger.web.text.Dates;
import org.planledger.web.visit.UnvisitedRow;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what to do now. */
@Controller
class TodayPage {
    private static final int SHOWN = 10;

    private static final int FEW = 5;
    private static final ParameterizedTypeReference<PageOf<UnvisitedRow>> UNVISITED =
            new ParameterizedTypeReference<>() {};

    private final Plans plans;
    private final Cards cards;
    private final Queries queries;
    private final Clock clock;

    TodayPage(Plans plans, Cards cards, Queries queries, Clock clock) {
        this.plans = plans;
        this.cards = cards;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/")
    String today(@RequestParam(defaultValue = "false") boolean whole, @RequestAttribute SignedIn me, Model model) {
        var everybodys = whole && me.confirms();
        model.addAttribute("whole", everybodys);
        model.addAttribute("board", plans.board(null));
        model.addAttribute(
                "work",
                queries.at("/worklist")
                        .with("scope", everybodys ? "ORGANISATION" : null)
                        .as(Worklist.class));
        model.addAttribute(
                "pressing", cards.page(cards.asked().with("attention", true).with("size", SHOWN)));
        model.addAttribute("undone", cards.undone(0, FEW));
        model.addAttribute(
                "unvisited", queries.at("/worklist/unvisited").with("size", FEW).as(UNVISITED));
        model.addAttribute("today", LocalDate.now(clock.withZone(Dates.ZONE)));
        return "today";
    }
}
