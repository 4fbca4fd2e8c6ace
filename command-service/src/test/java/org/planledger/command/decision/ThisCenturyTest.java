package org.planledger.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.events.plan.DueRule;

class ThisCenturyTest {
    private record Dated(@ThisCentury @Nullable Object when) {}

    @Test
    void aDayFromTheFirstToTheLastIsOfThisCentury() {
        assertThat(accepts(LocalDate.parse("1999-12-31"))).isFalse();
        assertThat(accepts(LocalDate.parse("2000-01-01"))).isTrue();
        assertThat(accepts(LocalDate.parse("2099-12-31"))).isTrue();
        assertThat(accepts(LocalDate.parse("2100-01-01"))).isFalse();
    }

    @Test
    void anInstantIsOfThisCenturyByTheWallInBaku() {
        assertThat(accepts(Instant.parse("1999-12-31T19:59:59Z"))).isFalse();
        assertThat(accepts(Instant.parse("1999-12-31T20:00:00Z"))).isTrue();
        assertThat(accepts(Instant.parse("2099-12-31T19:59:59Z"))).isTrue();
        assertThat(accepts(Instant.parse("2099-12-31T20:00:00Z"))).isFalse();
    }

    @Test
    void aDueDateIsLikeAnyDay() {
        assertThat(accepts(new DueRule.OnDate(LocalDate.parse("2099-12-31")))).isTrue();
        assertThat(accepts(new DueRule.OnDate(LocalDate.parse("2100-01-01")))).isFalse();
    }

    @Test
    void whatIsMissingIsAnotherConstraintsBusiness() {
        assertThat(accepts(null)).isTrue();
    }

    private static boolean accepts(@Nullable Object when) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(new Dated(when)).isEmpty();
        }
    }
}
