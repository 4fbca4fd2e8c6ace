package org.planledger.command.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndsAfterStartTest {
    private static final Instant NOON = Instant.parse("2025-05-20T08:00:00Z");

    @EndsAfterStart
    private record Meeting(
            @Nullable Instant startsAt, @Nullable Instant endsAt) implements EndsAfterStart.Timed {}

    @Test
    void anEndAfterTheBeginIsRight() {
        assertThat(broken(new Meeting(NOON, NOON.plusSeconds(1)))).isEmpty();
    }

    @Test
    void anEndAtTheBeginIsWrongAndTheEndIsNamed() {
        assertThat(broken(new Meeting(NOON, NOON))).containsExactly("endsAt");
    }

    @Test
    void anEndBeforeTheBeginIsWrong() {
        assertThat(broken(new Meeting(NOON, NOON.minusSeconds(1)))).containsExactly("endsAt");
    }

    @Test
    void whatIsMissingIsAnotherConstraintsBusiness() {
        assertThat(broken(new Meeting(null, NOON))).isEmpty();
        assertThat(broken(new Meeting(NOON, null))).isEmpty();
    }

    private static List<String> broken(Meeting meeting) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(meeting).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .toList();
        }
    }
}
