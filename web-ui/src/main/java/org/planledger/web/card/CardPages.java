package org.planledger.web.card;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.web.audit.AuditEntry;
import org.planledger.web.plan.Plans;
import org.planledger.web.plan.Served;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers, the cards of one of them, and one card. */
@Controller
class CardPages {
    private static final ParameterizedTypeReference<PageOf<AuditEntry>> ENTRIES = new ParameterizedTypeReference<>() {};
    private static final int SHOWN = 50;

    private final Cards cards;
    private final CardWords words;
    private final Plans plans;
    private final Queries queries;

    CardPages(Cards cards, CardWords words, Plans plans, Queries queries) {
        this.cards = cards;
        this.words = words;
        this.plans = plans;
        this.queries = queries;
    }

    @ModelAttribute("words")
    CardWords words() {
        return words;
    }

    @GetMapping("/registers")
    String registers(@RequestParam(defaultValue = "") String items, Model model) {
        model.addAttribute("items", items);
        model.addAttribute(
                "themes",
                cards.registers().stream()
                        .collect(Collectors.groupingBy(RegisterRow::theme, LinkedHashMap::new, Collectors.toList())));
        return "registers";
    }

    @GetMapping("/cards")
    String cards(
            @ModelAttribute Served served,
            @RequestParam(required = false) @Nullable String register,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String ref,
            @RequestParam(defaultValue = "false") boolean attention,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var question = cards.asked()
                .with("register", register)
                .with("state", state)
                .with("person", person)
                .with("ref", ref)
                .with("attention", attention ? true : null)
                .with("page", page)
                .with("size", SHOWN);
        model.addAttribute("register", register == null || register.isBlank() ? null : cards.register(register));
        model.addAttribute("found", cards.page(served.in(question, plans, "from", "to")));
        model.addAttribute("served", served);
        model.addAttribute("state", state);
        model.addAttribute("person", person);
        model.addAttribute("ref", ref);
        model.addAttribute("attention", attention);
        return "cards";
    }

    @GetMapping("/undone")
    String undone(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("undone", cards.undone(page, SHOWN));
        return "undone";
    }

    @GetMapping("/cards/{cardId}")
    String card(@PathVariable String cardId, Model model) {
        var card = cards.card(cardId);
        model.addAttribute("card", card);
        model.addAttribute("named", cards.of("ref", cardId, SHOWN));
        model.addAttribute(
                "history",
                queries.at("/audit")
                        .with("aggregate", cardId)
                        .with("size", SHOWN)
                        .as(ENTRIES));
        return "card";
    }
}
