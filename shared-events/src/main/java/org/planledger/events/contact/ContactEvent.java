package org.planledger.events.contact;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a contact with a partner. */
public sealed interface ContactEvent extends CardEvent permits ContactMade, ContactVoided {
    /** The card itself. */
    ContactId contactId();

    @Override
    default ContactId card() {
        return contactId();
    }
}
