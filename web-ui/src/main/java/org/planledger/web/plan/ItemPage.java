package org.planledger.web.plan;

import org.jspecify.annotations.Nullable;
import org.planledger.web.audit.AuditEntry;
import org.planledger.web.card.Cards;
import org.planledger.web.wire.AsOf;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One item: what it says, what was done, what happened, what can be done. */
@Controller
class ItemPage {
    private static final ParameterizedTypeReference<PageOf<AuditEntry>> ENTRIES = new ParameterizedTypeReference<>() {};

    private static final int SHOWN = 20;

    private final Queries queries;
    private final Cards cards;

    ItemPage(Queries queries, Cards cards) {
        this.queries = queries;
        this.cards = cards;
    }

    @GetMapping("/items/{itemId}")
    String item(
            @PathVariable String itemId,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        @Nullable AsOf instant = AsOf.of(asOf);
        model.addAttribute("asOf", instant);
        model.addAttribute(
                "item", queries.at("/items/{item}", itemId).asOf(instant).as(ItemDetail.class));
        model.addAttribute(
                "cards",
                cards.page(
                        cards.asked().with("item", itemId).with("size", SHOWN).asOf(instant)));
        model.addAttribute(
                "timeline",
                queries.at("/items/{item}/timeline", itemId)
                        .with("page", page)
                        .with("size", 20)
                        .asOf(instant)
                        .as(ENTRIES));
        return "item";
    }
}
