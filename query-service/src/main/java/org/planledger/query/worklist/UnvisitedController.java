package org.planledger.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.planledger.query.person.PersonRefs;
import org.planledger.query.view.Views;
import org.planledger.query.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom to visit next. */
@RestController
class UnvisitedController {
    @GetMapping("/worklist/unvisited")
    @Operation(
            summary = "Veterans not visited within the agreed rhythm: limited mobility first, then the longest overdue")
    Page<UnvisitedRow> unvisited(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            Views views) {
        var all = Unvisited.in(views);
        var shown = all.stream().skip((long) page * size).limit(size).toList();
        var persons = PersonRefs.of(views, shown.stream().map(Unvisited::person));
        var rows = shown.stream().map(veteran -> row(veteran, persons)).toList();
        return new Page<>(rows, page, size, all.size());
    }

    private static UnvisitedRow row(Unvisited veteran, PersonRefs persons) {
        return new UnvisitedRow(
                veteran.rhythm(),
                persons.ref(veteran.person()),
                veteran.everyDays(),
                veteran.mobilityLimited(),
                veteran.lastVisit(),
                veteran.dueOn(),
                veteran.daysOverdue());
    }
}
