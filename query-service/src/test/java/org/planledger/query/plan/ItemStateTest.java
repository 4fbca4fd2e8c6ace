package org.planledger.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.events.plan.DueRule;
import org.planledger.query.language.Words;

class ItemStateTest {
    private static final Words AZ = Words.in(Locale.of("az"));
    private static final Words EN = Words.in(Locale.ENGLISH);
    private static final Map<String, DueRule> RULES = Map.of(
            "year", new DueRule.WithinYear(),
            "may", new DueRule.InMonth(5),
            "unset", new DueRule.Regularly(null),
            "30 days", new DueRule.Regularly(30),
            "needed", new DueRule.WhenNeeded(),
            "9 may", new DueRule.OnDate(LocalDate.of(2025, 5, 9)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # rule  | today      | last done  | state    | why
            year    | 2024-12-31 |            | NOT_DUE  | YEAR_AHEAD
            year    | 2025-01-01 |            | DUE      | YEAR_RUNS
            year    | 2025-09-30 |            | DUE      | YEAR_RUNS
            year    | 2025-10-01 |            | AT_RISK  | YEAR_ENDS
            year    | 2025-10-01 | 2025-03-01 | DUE      | YEAR_RUNS
            year    | 2025-12-31 |            | AT_RISK  | YEAR_ENDS
            year    | 2025-12-31 | 2025-03-01 | DUE      | YEAR_RUNS
            year    | 2026-01-01 | 2025-03-01 | OVERDUE  | YEAR_OVER
            may     | 2024-05-15 |            | NOT_DUE  | MONTH_AHEAD
            may     | 2025-04-30 |            | NOT_DUE  | MONTH_AHEAD
            may     | 2025-05-01 |            | DUE      | MONTH_RUNS
            may     | 2025-05-24 |            | DUE      | MONTH_RUNS
            may     | 2025-05-25 |            | AT_RISK  | MONTH_ENDS
            may     | 2025-05-25 | 2025-05-12 | DUE      | MONTH_RUNS
            may     | 2025-05-31 |            | AT_RISK  | MONTH_ENDS
            may     | 2025-06-01 | 2025-05-12 | OVERDUE  | MONTH_OVER
            unset   | 2024-12-31 |            | NOT_DUE  | YEAR_AHEAD
            unset   | 2025-06-01 |            | DUE      | RHYTHM_UNSET
            unset   | 2025-06-01 | 2025-05-12 | DUE      | RHYTHM_UNSET
            unset   | 2026-01-01 | 2025-12-31 | OVERDUE  | YEAR_OVER
            30 days | 2024-12-31 |            | NOT_DUE  | YEAR_AHEAD
            30 days | 2025-01-30 |            | DUE      | RHYTHM_FIRST
            30 days | 2025-01-31 |            | OVERDUE  | RHYTHM_NEVER
            30 days | 2025-06-11 | 2025-05-12 | KEPT_UP  | RHYTHM_KEPT
            30 days | 2025-06-12 | 2025-05-12 | OVERDUE  | RHYTHM_BROKEN
            30 days | 2025-12-31 | 2025-12-20 | KEPT_UP  | RHYTHM_KEPT
            30 days | 2026-01-01 | 2025-12-20 | OVERDUE  | YEAR_OVER
            30 days | 2026-01-01 | 2025-05-12 | OVERDUE  | YEAR_OVER
            30 days | 2026-01-01 |            | OVERDUE  | YEAR_OVER
            needed  | 2024-01-01 |            | NOT_DUE  | WHEN_NEEDED
            needed  | 2026-12-31 | 2025-05-12 | NOT_DUE  | WHEN_NEEDED
            9 may   | 2025-04-08 |            | NOT_DUE  | DATE_AHEAD
            9 may   | 2025-04-09 |            | DUE      | DATE_NEAR
            9 may   | 2025-05-09 |            | DUE      | DATE_NEAR
            9 may   | 2025-05-10 | 2025-05-09 | OVERDUE  | DATE_OVER
            """)
    void theStateFollowsFromTheRuleTheDayAndWhatWasDone(
            String rule, LocalDate today, @Nullable LocalDate last, State state, ItemState.Why why) {
        var found = ItemState.of(rule(rule), 2025, today, last);
        assertThat(found.state()).isEqualTo(state);
        assertThat(found.why()).isEqualTo(why);
        assertThat(found.reason(AZ)).matches("^[\\p{Lu}\\d].*[^{}]*$").doesNotContain("{", "null");
        assertThat(found.reason(EN)).matches("^[\\p{Lu}\\d].*[^{}]*$").doesNotContain("{", "null");
    }

    @Test
    void theReasonSaysItInWords() {
        assertThat(reason("30 days", "2025-06-12", "2025-05-12"))
                .isEqualTo("Hər 30 gündən bir icra olunmalıdır: sonuncu dəfə 12.05.2025,"
                        + " növbəti dəfə 11.06.2025 tarixinədək olmalı idi");
        assertThat(reason("year", "2025-11-22", null))
                .isEqualTo("2025-ci ilin bitməsinə 39 gün qalıb, hələ heç bir tədbir və ya baş çəkmə yoxdur");
        assertThat(reason("may", "2025-04-30", null)).isEqualTo("May ayında icra olunmalıdır, ay hələ başlamayıb");
    }

    @Test
    void theDueRuleIsToldAsThePlanTellsIt() {
        assertThat(ItemState.due(rule("year"), AZ)).isEqualTo("Cari il");
        assertThat(ItemState.due(rule("may"), AZ)).isEqualTo("May ayında");
        assertThat(ItemState.due(new DueRule.InMonth(6), AZ)).isEqualTo("İyun ayında");
        assertThat(ItemState.due(rule("unset"), AZ)).isEqualTo("Mütəmadi (ritm razılaşdırılmayıb)");
        assertThat(ItemState.due(rule("30 days"), EN)).isEqualTo("Regularly, every 30 days");
        assertThat(ItemState.due(rule("9 may"), AZ)).isEqualTo("09.05.2025");
    }

    private static DueRule rule(String name) {
        return Objects.requireNonNull(RULES.get(name));
    }

    private static String reason(String rule, String today, @Nullable String last) {
        return ItemState.of(rule(rule), 2025, LocalDate.parse(today), last == null ? null : LocalDate.parse(last))
                .reason(AZ);
    }
}
