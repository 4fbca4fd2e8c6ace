package org.planledger.web.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.audit.AuditEntry;
import org.planledger.web.visit.VisitRow;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The people, and one person's card: visits, support, and what else points at them. */
@Controller
class PersonPages {
    private static final ParameterizedTypeReference<PageOf<VisitRow>> VISITS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<PageOf<AuditEntry>> ENTRIES = new ParameterizedTypeReference<>() {};
    private static final List<String> FUND_EVENTS =
            List.of("fund.support-paid", "fund.donation-registered", "fund.gift-in-kind-registered");

    private final Queries queries;

    PersonPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/persons")
    String people(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("q", q);
        model.addAttribute(
                "people",
                queries.at("/persons")
                        .with("kind", kind)
                        .with("q", q)
                        .with("page", page)
                        .with("size", 50)
                        .as(People.PERSONS));
        return "persons";
    }

    @GetMapping("/persons/{personId}")
    String card(@PathVariable String personId, Model model) {
        model.addAttribute("person", queries.at("/persons/{person}", personId).as(PersonRow.class));
        model.addAttribute(
                "visits",
                queries.at("/visits").with("person", personId).with("size", 50).as(VISITS));
        var history =
                queries.at("/audit").with("person", personId).with("size", 100).as(ENTRIES);
        model.addAttribute("history", history);
        model.addAttribute(
                "money",
                history.content().stream()
                        .filter(entry -> FUND_EVENTS.contains(entry.type()))
                        .toList());
        return "person";
    }
}
