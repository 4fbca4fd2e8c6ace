package org.planledger.web.visit;

import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of visits, and one visit's page. */
@Controller
class VisitPages {
    private static final ParameterizedTypeReference<PageOf<VisitRow>> VISITS = new ParameterizedTypeReference<>() {};

    private final Queries queries;

    VisitPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/visits")
    String visits(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute(
                "visits",
                queries.at("/visits").with("page", page).with("size", 50).as(VISITS));
        return "visits";
    }

    @GetMapping("/visits/{visitId}")
    String visit(@PathVariable String visitId, Model model) {
        model.addAttribute("visit", queries.at("/visits/{visit}", visitId).as(VisitRow.class));
        return "visit";
    }
}
