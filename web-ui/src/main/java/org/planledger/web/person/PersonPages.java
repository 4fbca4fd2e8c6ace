package org.planledger.web.person;

import org.jspecify.annotations.Nullable;
import org.planledger.web.audit.AuditEntry;
import org.planledger.web.card.Cards;
import org.planledger.web.visit.VisitRow;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people, and one person's card: visits, support, and what else points at them. */
@Controller
class PersonPages {
    private static final ParameterizedTypeReference<PageOf<VisitRow>> VISITS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<PageOf<AuditEntry>> ENTRIES = new ParameterizedTypeReference<>() {};
    private static final String FUND_EVENTS =
            "fund.support-paid,fund.award-paid,fund.donation-registered,fund.gift-in-kind-registered";

    /** Of each list, the newest; the rest is in the list's own page. */
    private static final int SHOWN = 20;

    private final Queries queries;
    private final Cards cards;

    PersonPages(Queries queries, Cards cards) {
        this.queries = queries;
        this.cards = cards;
    }

    @GetMapping("/persons")
    String people(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        return people(queries.at("/persons"), kind, "", page, model);
    }

    /** A name is searched for by a form, so that it stands in no address: not in the browser's history, not in a log on the way. */
    @PostMapping("/persons")
    String found(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        if (q.isBlank()) return people(kind, page, model);
        return people(queries.at("/persons/search").inForm().with("q", q), kind, q, page, model);
    }

    private static String people(Queries.Question question, @Nullable String kind, String q, int page, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("q", q);
        model.addAttribute(
                "people",
                question.with("kind", kind).with("page", page).with("size", 50).as(People.PERSONS));
        return "persons";
    }

    @GetMapping("/persons/{personId}")
    String card(@PathVariable String personId, Model model) {
        model.addAttribute("person", queries.at("/persons/{person}", personId).as(PersonRow.class));
        model.addAttribute(
                "visits",
                queries.at("/visits")
                        .with("person", personId)
                        .with("size", SHOWN)
                        .as(VISITS));
        model.addAttribute("cards", cards.of("person", personId, SHOWN));
        model.addAttribute("history", entries(personId, null));
        model.addAttribute("money", entries(personId, FUND_EVENTS));
        model.addAttribute("moneyTypes", FUND_EVENTS);
        return "person";
    }

    private PageOf<AuditEntry> entries(String personId, @Nullable String types) {
        return queries.at("/audit")
                .with("person", personId)
                .with("type", types)
                .with("size", SHOWN)
                .as(ENTRIES);
    }
}
