package org.planledger.web.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planledger.web.form.Option;
import org.planledger.web.form.Subject;
import org.planledger.web.text.Dates;
import org.planledger.web.wire.AsOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The plans of the reader's organisation, and which of them is meant when none is named. */
@Component
public class Plans {
    private static final ParameterizedTypeReference<List<Board.Plan>> PLANS = new ParameterizedTypeReference<>() {};
    private static final int LABEL = 110;

    private final Queries queries;
    private final Clock clock;

    Plans(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** All of them, newest year first. */
    public List<Board.Plan> all(@Nullable AsOf asOf) {
        return queries.at("/plans").asOf(asOf).as(PLANS).stream()
                .sorted(Comparator.comparingInt(Board.Plan::year).reversed())
                .toList();
    }

    /** The plan of the year asked for, else of this year, else the newest; null when there is none. */
    public Board.@Nullable Plan meant(@Nullable Integer year, @Nullable AsOf asOf) {
        var plans = all(asOf);
        int wanted = year == null ? LocalDate.now(clock.withZone(Dates.ZONE)).getYear() : year;
        return plans.stream()
                .filter(plan -> plan.year() == wanted)
                .findFirst()
                .orElse(plans.isEmpty() ? null : plans.getFirst());
    }

    /** The meant plan as a table; null when there is none. */
    public @Nullable Board board(@Nullable Integer year) {
        var plan = meant(year, null);
        return plan == null
                ? null
                : queries.at("/plans/{plan}/board", plan.planId()).as(Board.class);
    }

    /** The items of the plan of that very year that fulfil what is asked; the plan page's own filter. */
    List<ItemRow> served(Served asked) {
        var plan = all(null).stream()
                .filter(one -> Objects.equals(one.year(), asked.year()))
                .findFirst()
                .orElse(null);
        if (plan == null) return List.of();
        return queries.at("/plans/{plan}/board", plan.planId())
                .with("section", asked.section())
                .with("code", asked.code())
                .with("executor", asked.executor())
                .as(Board.class)
                .items();
    }

    /** All items of this plan. */
    List<ItemRow> items(String planId) {
        return queries.at("/plans/{plan}/board", planId).as(Board.class).items();
    }

    /** What a form about this item stands under. */
    public Subject item(String itemId) {
        return ItemForm.about(queries.at("/items/{item}", itemId).as(ItemDetail.class));
    }

    /** What a form about this plan stands under. */
    public Subject plan(String planId) {
        var plan = all(null).stream()
                .filter(one -> one.planId().equals(planId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Subject(
                plan.year() + " · " + plan.title(),
                List.of(plan.institution()),
                "/plan?year=" + plan.year(),
                plan.version());
    }

    /** Items to choose from: those that can still be recorded for. */
    public List<Option> openItems() {
        var board = board(null);
        if (board == null) return List.of();
        return board.items().stream()
                .filter(ItemRow::workable)
                .map(item -> Option.of(item.itemId(), item.key() + " · " + shortened(item.work())))
                .toList();
    }

    static String shortened(String text) {
        if (text.length() <= LABEL) return text;
        var cut = text.lastIndexOf(' ', LABEL);
        return text.substring(0, cut < LABEL / 2 ? LABEL : cut) + "…";
    }
}
