package org.planledger.command.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that has a meaning only while another has one of some values; forms show it only then. The rule itself refuses. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OnlyWhen {
    /** The other field. */
    String field();

    /** Its values. */
    String[] is();
}
