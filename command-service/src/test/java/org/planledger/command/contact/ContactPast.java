package org.planledger.command.contact;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.partner.PartnerPast.CLUB;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.contact.ContactChannel;
import org.planledger.events.contact.ContactId;
import org.planledger.events.contact.ContactMade;
import org.planledger.events.contact.ContactVoided;

/** What has happened with contacts before. */
final class ContactPast {
    /** A call to the club. */
    public static final ContactId CALL = new ContactId(new UUID(31, 1));

    /** The club was called. */
    public static final ContactMade CALLED = new ContactMade(
            CALL,
            List.of(ITEM),
            CLUB,
            LocalDate.parse("2025-03-04"),
            ContactChannel.CALL,
            box("may görüşü"),
            box("məktub yazmaq"));

    /** No, it was a mistake. */
    public static final ContactVoided CALL_VOIDED = new ContactVoided(CALL, List.of(ITEM), box("səhv"));

    private ContactPast() {}
}
