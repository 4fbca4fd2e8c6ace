package org.planledger.command.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.planledger.events.Event;

/** The name of a command on the wire, who may send it, and what can come of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CommandName {
    /** Kebab-case imperative, for example {@code record-visit}. */
    String value();

    /** Roles that may send it. */
    Role[] roles() default {Role.STAFF, Role.HEAD};

    /** Whether it concerns the whole installation: it is decided and recorded in the history of its own organisation. */
    boolean installation() default false;

    /** Events it can make. */
    Class<? extends Event>[] events();

    /** Codes of the rules that can refuse it, without {@link #unknown}. */
    String[] refusals() default {};

    /** Code of the refusal when the aggregate that decides does not exist; empty if the command makes it. */
    String unknown() default "";
}
