package org.planledger.command.decision;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.plan.DueRule;

/**
 * A day, an instant or a due date of the years 2000 to 2099 on the wall in Baku: what lies outside is a slip of the
 * pen, and calendars of databases and of Java end at different places.
 */
@Constraint(validatedBy = ThisCentury.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface ThisCentury {
    /** First year. */
    int FIRST = 2000;

    /** Last year. */
    int LAST = 2099;

    /** For logs; readers get the text of the problem. */
    String message() default "outside the years 2000 to 2099";

    /** As Jakarta Validation wants it. */
    Class<?>[] groups() default {};

    /** As Jakarta Validation wants it. */
    Class<? extends Payload>[] payload() default {};

    /** Checks it; a missing value is another constraint's business. */
    final class Validator implements ConstraintValidator<ThisCentury, Object> {
        private static final Instant BEGIN = Baku.startOf(LocalDate.of(FIRST, 1, 1));
        private static final Instant END = Baku.startOf(LocalDate.of(LAST + 1, 1, 1));

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return switch (value) {
                case LocalDate day -> day.getYear() >= FIRST && day.getYear() <= LAST;
                case Instant instant -> !instant.isBefore(BEGIN) && instant.isBefore(END);
                case DueRule.OnDate due -> isValid(due.date(), context);
                case null, default -> true;
            };
        }
    }
}
