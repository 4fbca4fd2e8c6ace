package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.system.Refusals.assertProblem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Promise: a repeated command has one effect and one answer, and a rehearsal has none. */
@OnSharedStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdempotencyTest {
    private final Refusals refusals;

    IdempotencyTest(Stack stack) {
        refusals = new Refusals(stack);
    }

    @Test
    void aRepeatedKeyWithAnotherBodyIsRefused() {
        var key = "key-" + Deeds.newId();
        var donation = Deeds.donation(100);
        var first = refusals.staff.accepted("register-donation", donation, "Idempotency-Key", key);
        var repeated = refusals.staff.accepted("register-donation", donation, "Idempotency-Key", key);
        assertThat(repeated.text()).isEqualTo(first.text());
        assertThat(repeated.headers().firstValue("Idempotent-Replay")).hasValue("true");
        long before = refusals.settled();
        var other = refusals.staff.send(
                "register-donation", Deeds.with(donation, "amountQepik", 101), "Idempotency-Key", key);
        assertProblem(other.expect(422), "idempotency.mismatch");
        refusals.assertRemembered(before, List.of());
    }

    @Test
    void aDryRunLeavesNoTrace() {
        long before = refusals.settled();
        var answer = refusals.staff
                .send("register-donation?dryRun=true", Deeds.donation(100))
                .expect(200);
        assertThat(answer.json().path("dryRun").asBoolean()).isTrue();
        refusals.assertRemembered(before, List.of());
    }
}
