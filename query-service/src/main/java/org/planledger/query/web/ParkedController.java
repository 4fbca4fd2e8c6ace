package org.planledger.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.store.Generations;
import org.planledger.query.store.ParkedEvents;
import org.planledger.query.view.Parked;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the views of the caller's organisation lack, and having it tried again. */
@RestController
@RequestMapping("/admin/parked-events")
class ParkedController {
    private final Generations generations;
    private final Clock clock;

    ParkedController(Generations generations, Clock clock) {
        this.generations = generations;
        this.clock = clock;
    }

    /**
     * How many records were asked for.
     *
     * @param events parked events that are tried again within seconds
     */
    record Asked(long events) {}

    @GetMapping
    @Operation(
            summary = "Aggregates whose events a view cannot take, the one parked first at the top",
            description = "Places and reasons only, never what an event says.")
    Page<ParkedRow> parked(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size,
            Caller caller) {
        var store = generations.serving().orElseThrow(ViewsBuilding::new);
        store.requirePresent();
        var streams = new LinkedHashMap<Parked.Stream, List<ParkedEvents.Kept>>();
        for (var each : store.parked().of(caller.organisation())) {
            streams.computeIfAbsent(each.parked().stream(), _ -> new ArrayList<>())
                    .add(each);
        }
        var rows = streams.values().stream()
                .skip((long) page * size)
                .limit(size)
                .map(ParkedRow::of)
                .toList();
        return new Page<>(rows, page, size, streams.size());
    }

    @PostMapping("/try-again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Has parked events tried again now",
            description = "All of a view are tried together, since one may be parked because of another. Without"
                    + " parameters everything is tried. What is still parked afterwards is in the list.")
    Asked tryAgain(
            @RequestParam @Nullable @Parameter(description = "One view, as named in the list") String view,
            @RequestParam @Nullable @Parameter(description = "One aggregate, as named in the list") String aggregate,
            Caller caller) {
        var store = generations.serving().orElseThrow(ViewsBuilding::new);
        store.requirePresent();
        return new Asked(store.parked().ask(caller.organisation(), view, aggregate, clock.instant()));
    }
}
