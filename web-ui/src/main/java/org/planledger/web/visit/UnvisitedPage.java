package org.planledger.web.visit;

import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom to visit next. */
@Controller
class UnvisitedPage {
    private static final ParameterizedTypeReference<PageOf<UnvisitedRow>> UNVISITED =
            new ParameterizedTypeReference<>() {};

    private final Queries queries;

    UnvisitedPage(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/unvisited")
    String unvisited(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute(
                "unvisited",
                queries.at("/worklist/unvisited")
                        .with("page", page)
                        .with("size", 50)
                        .as(UNVISITED));
        return "unvisited";
    }
}
