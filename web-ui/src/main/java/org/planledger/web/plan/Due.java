package org.planledger.web.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * When an item is due, as a rule.
 *
 * @param rule its name, for example {@code in-month}
 * @param month with {@code in-month}
 * @param everyDays with {@code regularly}; null while no rhythm is agreed
 * @param date with {@code on-date}
 */
public record Due(
        @JsonProperty("rule") String rule,
        @Nullable Integer month,
        @Nullable Integer everyDays,
        @Nullable String date) {}
