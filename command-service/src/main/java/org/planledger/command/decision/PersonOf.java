package org.planledger.command.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.planledger.events.person.PersonKind;

/** Whom forms offer for a field that names a person, and what somebody new becomes. The rule itself refuses others. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface PersonOf {
    /** The kind. */
    PersonKind value();
}
