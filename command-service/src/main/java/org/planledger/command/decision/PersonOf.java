package org.planledger.command.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.planledger.events.person.PersonKind;

/** Whom forms offer for a field that names a person; somebody new becomes the first of them. The rule itself refuses others. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface PersonOf {
    /** The kinds, one or more. */
    PersonKind[] value();
}
