package org.planledger.web.fund;

import org.jspecify.annotations.Nullable;
import org.planledger.web.plan.Plans;
import org.planledger.web.plan.Served;
import org.planledger.web.wire.AsOf;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The fund's book, and one line of it as a receipt. */
@Controller
class FundPages {
    private static final ParameterizedTypeReference<PageOf<EntryRow>> ENTRIES = new ParameterizedTypeReference<>() {};

    private static final int ALL = 200;

    private final Queries queries;
    private final Plans plans;

    FundPages(Queries queries, Plans plans) {
        this.queries = queries;
        this.plans = plans;
    }

    @GetMapping("/fund")
    String book(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String figure,
            @ModelAttribute Served served,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable String asOf,
            Model model) {
        @Nullable AsOf instant = AsOf.of(asOf);
        model.addAttribute("asOf", instant);
        model.addAttribute("kind", kind);
        model.addAttribute("fund", queries.at("/fund").asOf(instant).as(Fund.class));
        model.addAttribute("figure", figure);
        model.addAttribute("served", served);
        var question = queries.at("/fund/entries")
                .with("kind", kind)
                .with("figure", figure)
                .with("page", page)
                .with("size", figure == null ? 50 : ALL)
                .asOf(instant);
        var entries = served.in(question, plans, "from", "to").as(ENTRIES);
        model.addAttribute("entries", entries);
        model.addAttribute("sum", figure == null || entries.hasNext() || page > 0 ? null : sum(entries));
        return "fund";
    }

    /** What a figure comes to: its entries all go the same way. */
    private static long sum(PageOf<EntryRow> entries) {
        return entries.content().stream().mapToLong(EntryRow::valueQepik).sum();
    }

    @GetMapping("/fund/entries/{entryId}")
    String receipt(@PathVariable String entryId, Model model) {
        model.addAttribute("fund", queries.at("/fund").as(Fund.class));
        model.addAttribute("entry", queries.at("/fund/entries/{entry}", entryId).as(EntryRow.class));
        return "receipt";
    }
}
