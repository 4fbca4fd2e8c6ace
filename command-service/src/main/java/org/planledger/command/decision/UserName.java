package org.planledger.command.decision;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name to sign in with: short, and typed the same on every keyboard. */
@Constraint(validatedBy = {})
@Pattern(regexp = UserName.FORM)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface UserName {
    /** 3 to 40 of small Latin letters, digits, dot, hyphen and underscore; a letter first. */
    String FORM = "[a-z][a-z0-9._-]{2,39}";

    /** For logs; readers get the text of the problem. */
    String message() default "not a user name";

    /** As Jakarta Validation wants it. */
    Class<?>[] groups() default {};

    /** As Jakarta Validation wants it. */
    Class<? extends Payload>[] payload() default {};
}
