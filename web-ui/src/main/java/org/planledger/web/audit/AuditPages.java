package org.planledger.web.audit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.web.card.EventTypes;
import org.planledger.web.fund.Fund;
import org.planledger.web.person.People;
import org.planledger.web.plan.Board;
import org.planledger.web.plan.Plans;
import org.planledger.web.text.Dates;
import org.planledger.web.wire.AsOf;
import org.planledger.web.wire.Commands;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.planledger.web.wire.Refused;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that happened, newest first, and the plan as it was at another instant. */
@Controller
class AuditPages {
    private static final ParameterizedTypeReference<PageOf<AuditEntry>> ENTRIES = new ParameterizedTypeReference<>() {};

    /** The event types of a plan's life, in its order; their names, and those of all others, are {@code event.<type>}. */
    private static final List<String> OF_THE_PLAN = List.of(
            "plan.imported",
            "plan.approved",
            "item.imported",
            "item.text-repaired",
            "item.executor-assigned",
            "item.closing-requested",
            "item.closing-declined",
            "item.closed",
            "item.reopened",
            "activity.scheduled",
            "activity.rescheduled",
            "activity.held",
            "activity.cancelled",
            "booking.day-booked",
            "booking.day-released",
            "visit.recorded",
            "visit.voided",
            "fund.opened",
            "fund.donation-registered",
            "fund.gift-in-kind-registered",
            "fund.income-recorded",
            "fund.support-paid",
            "fund.award-paid",
            "fund.cost-paid",
            "fund.entry-voided",
            "person.registered",
            "person.corrected",
            "evidence.attached",
            "command.refused");

    private final Queries queries;
    private final Commands commands;
    private final Plans plans;
    private final People people;
    private final EventTypes types;

    AuditPages(Queries queries, Commands commands, Plans plans, People people, EventTypes types) {
        this.queries = queries;
        this.commands = commands;
        this.plans = plans;
        this.people = people;
        this.types = types;
    }

    @GetMapping("/audit")
    String audit(
            @ModelAttribute Filter filter,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        var question = queries.at("/audit")
                .with("person", filter.person())
                .with("item", filter.item())
                .with("type", filter.type())
                .with("actor", filter.actor())
                .with("page", filter.page() == null ? 0 : filter.page())
                .with("size", 50);
        Dates.date(filter.from())
                .ifPresent(day ->
                        question.with("from", day.atStartOfDay(Dates.ZONE).toInstant()));
        Dates.date(filter.to())
                .ifPresent(day -> question.with(
                        "to", day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant()));
        model.addAttribute("filter", filter);
        model.addAttribute("entries", question.as(ENTRIES));
        if (fragment != null) return "audit :: entries";
        model.addAttribute("types", types.after(OF_THE_PLAN));
        model.addAttribute("accounts", commands.accounts());
        model.addAttribute("people", people.options());
        var board = plans.board(null);
        model.addAttribute("items", board == null ? List.of() : board.items());
        return "audit";
    }

    /** Board, fund and the events before it, as they were. */
    @GetMapping("/audit/as-of")
    String asOf(@RequestParam(required = false) @Nullable String asOf, Model model) {
        @Nullable AsOf instant = AsOf.of(asOf);
        if (instant == null) return "redirect:/audit";
        Board.@Nullable Plan plan = plans.meant(null, instant);
        model.addAttribute("asOf", instant);
        model.addAttribute("fund", fund(instant));
        model.addAttribute(
                "board",
                plan == null
                        ? null
                        : queries.at("/plans/{plan}/board", plan.planId())
                                .asOf(instant)
                                .as(Board.class));
        model.addAttribute(
                "entries", queries.at("/audit").asOf(instant).with("size", 10).as(ENTRIES));
        return "as-of";
    }

    /** Null before there was one. */
    private @Nullable Fund fund(AsOf instant) {
        try {
            return queries.at("/fund").asOf(instant).as(Fund.class);
        } catch (Refused refused) {
            if (refused.problem().status() == 404) return null;
            throw refused;
        }
    }

    /** What to leave out; every member stands in the address. */
    record Filter(
            @Nullable String person,
            @Nullable String item,
            @Nullable String type,
            @Nullable String actor,
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer page) {

        public boolean isEmpty() {
            return Stream.of(person, item, type, actor, from, to).allMatch(value -> value == null || value.isBlank());
        }

        /** Days typed that are no days; the list then ignores them and says so. */
        public List<String> unclear() {
            return Stream.of(from, to)
                    .filter(day ->
                            day != null && !day.isBlank() && Dates.date(day).isEmpty())
                    .toList();
        }
    }
}
