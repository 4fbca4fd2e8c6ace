package org.planledger.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.planledger.query.activity.ActivityProjection;
import org.planledger.query.activity.ActivityRow;
import org.planledger.query.activity.ActivityRows;
import org.planledger.query.activity.ActivityView;
import org.planledger.query.language.Words;
import org.planledger.query.plan.ItemProjection;
import org.planledger.query.plan.ItemRow;
import org.planledger.query.plan.ItemRows;
import org.planledger.query.plan.ItemView.Status;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.Caller;
import org.planledger.query.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's worklist. */
@RestController
class WorklistController {
    private static final Duration SOON = Duration.ofDays(30);

    private final ItemRows rows;

    WorklistController(ItemRows rows) {
        this.rows = rows;
    }

    @GetMapping("/worklist")
    @Operation(summary = "What waits for the caller")
    Worklist worklist(Views views, Caller caller, Locale locale) {
        var words = Words.in(locale);
        return new Worklist(
                items(views, Criteria.all().where("assigned", caller.userId()), words).stream()
                        .filter(item -> item.status() != Status.CLOSED)
                        .toList(),
                caller.role() == Caller.Role.HEAD
                        ? items(views, Criteria.all().where("status", Status.CLOSING_REQUESTED), words)
                        : List.of(),
                activities(
                        views,
                        scheduled()
                                .from("endsAt", views.instant())
                                .before("startsAt", views.instant().plus(SOON))),
                activities(views, scheduled().before("endsAt", views.instant())));
    }

    private List<ItemRow> items(Views views, Criteria which, Words words) {
        return rows.of(views, views.query(ItemProjection.ITEMS, which).content(), words);
    }

    private static Criteria scheduled() {
        return Criteria.all().where("state", ActivityView.State.SCHEDULED);
    }

    private static List<ActivityRow> activities(Views views, Criteria which) {
        var found = views.query(
                ActivityProjection.ACTIVITIES, which.ascending("startsAt").page(0, Page.MAX_SIZE));
        return ActivityRows.of(views, found.content());
    }
}
