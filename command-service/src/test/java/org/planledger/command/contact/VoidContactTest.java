package org.planledger.command.contact;

import static org.planledger.command.contact.ContactPast.CALL;
import static org.planledger.command.contact.ContactPast.CALLED;
import static org.planledger.command.contact.ContactPast.CALL_VOIDED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class VoidContactTest {
    private final Desk<Contact> contact = Desk.of(Contact.class);

    @Test
    void aMistakeIsTakenBackAndStays() {
        contact.given(CALLED).when(new VoidContact(CALL, "səhv")).makes(CALL_VOIDED);
    }

    @Test
    void aContactIsVoidedOnce() {
        contact.given(CALLED, CALL_VOIDED).when(new VoidContact(CALL, "səhv")).refused("contact.already-voided");
    }

    @Test
    void thereIsNoSuchContact() {
        contact.when(new VoidContact(CALL, "səhv")).refusedAsUnknown("contact.unknown");
    }
}
