package org.planledger.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The logical name of an event and the revision of its shape. Stored and sent instead of a class name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /** Feature and past fact, for example {@code visit.recorded}. */
    String name();

    /** 1 or more; a changed shape is a new revision with an upcaster. */
    int revision() default 1;

    /** Earlier revisions that this record reads as they are, for it only says more: they need no upcaster. */
    int[] alsoReads() default {};
}
