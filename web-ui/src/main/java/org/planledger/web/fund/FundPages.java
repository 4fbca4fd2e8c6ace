package org.planledger.web.fund;

import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.AsOf;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The fund's book, and one line of it as a receipt. */
@Controller
class FundPages {
    private static final ParameterizedTypeReference<PageOf<EntryRow>> ENTRIES = new ParameterizedTypeReference<>() {};

    private final Queries queries;

    FundPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/fund")
    String book(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable String asOf,
            Model model) {
        @Nullable AsOf instant = AsOf.of(asOf);
        model.addAttribute("asOf", instant);
        model.addAttribute("kind", kind);
        model.addAttribute("fund", queries.at("/fund").asOf(instant).as(Fund.class));
        model.addAttribute(
                "entries",
                queries.at("/fund/entries")
                        .with("kind", kind)
                        .with("page", page)
                        .with("size", 50)
                        .asOf(instant)
                        .as(ENTRIES));
        return "fund";
    }

    @GetMapping("/fund/entries/{entryId}")
    String receipt(@PathVariable String entryId, Model model) {
        model.addAttribute("fund", queries.at("/fund").as(Fund.class));
        model.addAttribute("entry", queries.at("/fund/entries/{entry}", entryId).as(EntryRow.class));
        return "receipt";
    }
}
