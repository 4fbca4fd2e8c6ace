package org.planledger.web.activity;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.planledger.web.card.Cards;
import org.planledger.web.text.Dates;
import org.planledger.web.visit.VisitRow;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar, a month at a time, and one event's page. */
@Controller
class CalendarPages {
    private static final ParameterizedTypeReference<PageOf<ActivityRow>> ACTIVITIES =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<PageOf<VisitRow>> VISITS = new ParameterizedTypeReference<>() {};
    private static final int SIZE = 200;

    /** Of the month's visits, the newest; the rest is in the log of visits. */
    private static final int VISITS_SHOWN = 50;

    private static final int CARDS_SHOWN = 20;

    private final Queries queries;
    private final Cards cards;
    private final Clock clock;

    CalendarPages(Queries queries, Cards cards, Clock clock) {
        this.queries = queries;
        this.cards = cards;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String calendar(
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var today = LocalDate.now(clock.withZone(Dates.ZONE));
        var shown = month(month, today);
        var from = shown.atDay(1).atStartOfDay(Dates.ZONE).toInstant();
        var to = shown.plusMonths(1).atDay(1).atStartOfDay(Dates.ZONE).toInstant();
        var activities = queries.at("/activities")
                .with("from", from)
                .with("to", to)
                .with("page", page)
                .with("size", SIZE)
                .as(ACTIVITIES);
        model.addAttribute("activities", activities);
        model.addAttribute("month", new Month(shown, today, activities.content()));
        model.addAttribute(
                "visits",
                queries.at("/visits")
                        .with("from", shown.atDay(1))
                        .with("to", shown.atEndOfMonth())
                        .with("size", VISITS_SHOWN)
                        .as(VISITS));
        return "calendar";
    }

    @GetMapping("/activities/{activityId}")
    String activity(@PathVariable String activityId, Model model) {
        var activity = queries.at("/activities/{activity}", activityId).as(ActivityRow.class);
        model.addAttribute("activity", activity);
        model.addAttribute("cards", cards.of("ref", activityId, CARDS_SHOWN));
        model.addAttribute("started", !activity.startsAt().isAfter(clock.instant()));
        return "activity";
    }

    private static YearMonth month(@Nullable String asked, LocalDate today) {
        try {
            var month = asked == null ? YearMonth.from(today) : YearMonth.parse(asked);
            return month.getYear() < 1 || month.getYear() > 9998 ? YearMonth.from(today) : month;
        } catch (DateTimeException _) {
            return YearMonth.from(today);
        }
    }
}
