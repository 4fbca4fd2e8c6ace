package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.system.Refusals.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.planledger.system.Refusals.Case;

/** Promise: what a rule refuses is answered with the rule, and remembered. */
@OnSharedStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedByRuleTest {
    private final Stack stack;
    private final OwnItems items;
    private final Refusals refusals;
    private final String item;
    private final String veteran;

    RefusedByRuleTest(Stack stack) {
        this.stack = stack;
        refusals = new Refusals(stack);
        items = OwnItems.of(RefusedByRuleTest.class, OwnItems.OF_SERVICES, refusals.query);
        item = items.id("2.1");
        veteran = Deeds.registeredVeteran(refusals.staff, "Nizami Quliyev");
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredWithAProblem() {
        return refusals.each(rules());
    }

    private Stream<Case> rules() {
        var visit = Deeds.visit(item, veteran);
        var unknown = Deeds.newId();
        return Stream.of(
                new Case(
                        "unknown item",
                        409,
                        "item.unknown",
                        () -> refusals.visit(Deeds.with(visit, "items", List.of(unknown)))),
                new Case(
                        "unknown item, closing",
                        409,
                        "item.unknown",
                        () -> Deeds.requestClosing(refusals.staff, unknown, Deeds.newId())),
                new Case(
                        "unknown person",
                        409,
                        "person.unknown",
                        () -> refusals.visit(Deeds.with(visit, "person", unknown))),
                new Case(
                        "unknown activity",
                        409,
                        "activity.unknown",
                        () -> refusals.staff.send("cancel-event", Map.of("activityId", unknown, "reason", "yoxdur"))),
                new Case(
                        "unknown kind of activity",
                        409,
                        "activity.kind-unknown",
                        () -> refusals.staff.send(
                                "schedule-event",
                                Deeds.with(
                                        Deeds.event(item, "Zal", "2026-12-01T06:00:00Z", "2026-12-01T07:00:00Z"),
                                        "kind",
                                        "raid"))),
                new Case(
                        "visit in the future",
                        409,
                        "visit.in-future",
                        () -> refusals.visit(Deeds.with(visit, "visitedOn", "2099-01-01"))),
                new Case(
                        "overdraft",
                        409,
                        "fund.overdraft",
                        () -> refusals.staff.send("pay-support", Deeds.support(10_000_000_000L, veteran))),
                new Case(
                        "closing without evidence",
                        409,
                        "closing.evidence-missing",
                        () -> refusals.staff.send(
                                "request-closing",
                                Deeds.body(
                                        "itemId",
                                        item,
                                        "activities",
                                        List.of(),
                                        "visits",
                                        List.of(),
                                        "evidence",
                                        List.of(),
                                        "measure",
                                        "oldu"))),
                new Case(
                        "closing not asked for",
                        409,
                        "closing.not-requested",
                        () -> refusals.head.send("close-plan-item", Map.of("itemId", item))),
                new Case(
                        "plan imported twice",
                        409,
                        "plan.already-approved",
                        () -> refusals.head.send(
                                "approve-plan", Map.of("planId", refusals.query.planId(), "approvedOn", "2025-01-06"))),
                new Case(
                        "evidence never uploaded",
                        409,
                        "evidence.unknown",
                        () -> refusals.staff.send(
                                "attach-evidence",
                                Deeds.body(
                                        "evidenceId",
                                        unknown,
                                        "subject",
                                        Map.of("kind", "ITEM", "id", item),
                                        "items",
                                        List.of(item)))));
    }

    @Test
    void aWrongExpectedVersionSaysWhatTheOtherPersonChanged() {
        var first = refusals.staff.accepted(
                "schedule-event", Deeds.event(item, "Akt zalı", "2027-01-11T06:00:00Z", "2027-01-11T07:00:00Z"));
        var activity = first.idOf("activity.scheduled");
        var other = stack.as("isci2");
        other.accepted("cancel-event", Map.of("activityId", activity, "reason", "zal təmirdədir"));
        long before = refusals.settled();
        var refused = refusals.staff
                .send("cancel-event", Map.of("activityId", activity, "reason", "yağış"), "If-Match", "\"0\"")
                .expect(409);
        assertProblem(refused, "version.conflict");
        var change = refused.json().path("changes").get(0);
        assertThat(change.path("type").asString()).isEqualTo("activity.cancelled");
        assertThat(change.path("actor").asString()).isNotEmpty();
        refusals.assertRemembered(before, List.of());
    }

    @Test
    void aClosedItemTakesNothingMore() {
        var closing = items.id("3.1");
        var evidence = Deeds.attachedEvidence(refusals.staff, closing);
        Deeds.requestClosing(refusals.staff, closing, evidence).expect(200);
        refusals.head.accepted("close-plan-item", Map.of("itemId", closing));
        long before = refusals.settled();
        assertProblem(refusals.visit(Deeds.visit(closing, veteran)).expect(409), "item.closed");
        refusals.assertRemembered(before, List.of("command.refused"));
        refusals.head.accepted("reopen-plan-item", Map.of("itemId", closing, "reason", "sınaq bitdi"));
    }
}
