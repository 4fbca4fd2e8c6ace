package org.planledger.query.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.intake.Supervision;
import org.planledger.query.store.Applied;
import org.planledger.query.store.Digest;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.Generations;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilding all views, and comparing them. */
@RestController
@RequestMapping("/admin")
class AdminController {
    private final Supervision supervision;
    private final Generations generations;

    AdminController(Supervision supervision, Generations generations) {
        this.supervision = supervision;
        this.generations = generations;
    }

    /**
     * How a rebuild goes on: it is done when the generation being built is the one that answers.
     *
     * @param generation the views that answer; null while none do
     * @param building the views that are being built; null if none are
     * @param position position of the newest event in the views being built, else in those that answer
     */
    record Rebuild(@Nullable Integer generation, @Nullable Integer building, long position) {}

    /**
     * Hashes of all documents.
     *
     * @param generation the views that answer
     * @param collections by kind of document
     */
    record Digests(int generation, Map<String, Digest.Sum> collections) {}

    @PostMapping("/rebuild-views")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rebuild rebuild() {
        supervision.rebuild();
        return progress();
    }

    @GetMapping("/rebuild-views")
    Rebuild progress() {
        generations.refresh();
        var serving = generations.serving().orElse(null);
        var building = generations.building().orElse(null);
        var nearest = building != null ? building : serving;
        return new Rebuild(number(serving), number(building), nearest == null ? 0 : newest(nearest));
    }

    private static @Nullable Integer number(@Nullable GenerationStore store) {
        return store == null ? null : Integer.valueOf(store.generation().number());
    }

    private static long newest(GenerationStore store) {
        return store.progress().all().values().stream()
                .mapToLong(Applied::position)
                .max()
                .orElse(0);
    }

    /** Of the caller's organisation; of the whole installation for another service. */
    @GetMapping("/digest")
    Digests digest(Caller caller) {
        var store = generations.serving().orElseThrow(ViewsBuilding::new);
        store.requirePresent();
        var organisation = caller.role() == Caller.Role.SERVICE ? null : caller.organisation();
        return new Digests(store.generation().number(), Digest.of(store, generations.projections(), organisation));
    }
}
