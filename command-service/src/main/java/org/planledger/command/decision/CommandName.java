package org.planledger.command.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a command on the wire and who may send it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CommandName {
    /** Kebab-case imperative, for example {@code record-visit}. */
    String value();

    /** Roles that may send it. */
    Role[] roles() default {Role.STAFF, Role.HEAD};
}
