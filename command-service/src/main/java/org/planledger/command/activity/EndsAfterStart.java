package org.planledger.command.activity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The end lies after the begin; the violation names the end. */
@Constraint(validatedBy = EndsAfterStart.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EndsAfterStart {
    /** For logs; readers get the text of the problem. */
    String message() default "ends before it starts";

    /** As Jakarta Validation wants it. */
    Class<?>[] groups() default {};

    /** As Jakarta Validation wants it. */
    Class<? extends Payload>[] payload() default {};

    /** Something that begins and ends. */
    interface Timed {
        /** Begin. */
        @Nullable
        Instant startsAt();

        /** End. */
        @Nullable
        Instant endsAt();
    }

    /** Checks it; a missing instant is another constraint's business. */
    final class Validator implements ConstraintValidator<EndsAfterStart, Timed> {
        @Override
        public boolean isValid(@Nullable Timed timed, ConstraintValidatorContext context) {
            if (timed == null) return true;
            var start = timed.startsAt();
            var end = timed.endsAt();
            if (start == null || end == null || end.isAfter(start)) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("endsAt")
                    .addConstraintViolation();
            return false;
        }
    }
}
