package org.planledger.query.card;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.person.PersonId;
import org.planledger.query.card.RegisterRow.InState;
import org.planledger.query.plan.ItemIds;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.Page;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers and their cards. */
@RestController
class CardController {
    private final CardRows rows;

    CardController(CardRows rows) {
        this.rows = rows;
    }

    @GetMapping("/registers")
    @Operation(summary = "All registers, with how many cards are in which state")
    List<RegisterRow> registers(Views views) {
        var counts = new Counts(views, Criteria.all());
        return Registers.all().stream().map(counts::row).toList();
    }

    @GetMapping("/registers/{register}")
    @Operation(summary = "One register")
    RegisterRow register(@PathVariable String register, Views views) {
        var known = Registers.named(register).orElseThrow(ResourceUnknown::new);
        return new Counts(views, Criteria.all().where("register", known.name())).row(known);
    }

    @GetMapping("/cards")
    @Operation(summary = "Cards, the last changed first")
    Page<CardRow> cards(
            @RequestParam @Nullable @Size(max = 40) @Parameter(description = "Of this register") String register,
            @RequestParam @Nullable @Size(max = 40) @Parameter(description = "In this state") String state,
            @RequestParam @Nullable @Parameter(description = "An item it serves; repeat it for any of several")
                    List<UUID> item,
            @RequestParam @Nullable @Parameter(description = "A person it names or speaks of") UUID person,
            @RequestParam @Nullable @Parameter(description = "Another card, or activity, or entry, that it names")
                    UUID ref,
            @RequestParam(defaultValue = "false") @Parameter(description = "Only with a deadline that is near or past")
                    boolean attention,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            Views views) {
        var criteria = Criteria.all()
                .whereGiven("register", register)
                .whereGiven("state", state)
                .whereAnyGiven("items", ItemIds.of(item))
                .whereGiven("persons", person == null ? null : new PersonId(person))
                .whereGiven("refs", ref);
        var found = views.query(
                CardProjection.CARDS,
                (attention ? near(views, criteria).ascending("warnFrom") : criteria.descending("changedAt"))
                        .page(page, size));
        return new Page<>(rows.of(views, found.content()), page, size, found.total());
    }

    @GetMapping("/cards/{cardId}")
    @Operation(summary = "One card")
    CardRow card(@PathVariable UUID cardId, Views views) {
        var found = views.find(CardProjection.CARDS, cardId.toString()).orElseThrow(ResourceUnknown::new);
        return rows.of(views, List.of(found)).getFirst();
    }

    /** All counts of a page in two questions, however many registers it shows. */
    private record Counts(Map<List<String>, Long> byState, Map<List<String>, Long> near) {
        Counts(Views views, Criteria criteria) {
            this(
                    views.tally(CardProjection.CARDS, criteria, List.of("register", "state")),
                    views.tally(CardProjection.CARDS, CardController.near(views, criteria), List.of("register")));
        }

        RegisterRow row(Register register) {
            var states = register.states().stream()
                    .map(state -> new InState(state, byState.getOrDefault(List.of(register.name(), state), 0L)))
                    .toList();
            return new RegisterRow(
                    register.name(),
                    Registers.theme(register),
                    states.stream().mapToLong(InState::cards).sum(),
                    near.getOrDefault(List.of(register.name()), 0L),
                    states,
                    register.starts());
        }
    }

    private static Criteria near(Views views, Criteria criteria) {
        return criteria.before("warnFrom", Baku.dayOf(views.instant()).plusDays(1));
    }
}
