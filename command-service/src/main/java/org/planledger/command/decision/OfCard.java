package org.planledger.command.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.planledger.events.CardEvent;

/**
 * What forms offer for a field of a command about a card: what that card's own events named by a component of the same
 * name, less what later ones let go. The rule itself refuses others.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OfCard {
    /** The event that names it. */
    Class<? extends CardEvent> named();

    /** The event that lets it go. */
    Class<? extends CardEvent> letGo();
}
