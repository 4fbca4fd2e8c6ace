package org.planledger.command.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.planledger.command.decision.DayIds;
import org.planledger.events.OrganisationId;
import org.planledger.events.booking.DayId;
import org.planledger.events.person.PersonId;

/** Names days so that the same day of the same place has the same name. */
final class NamedDays implements DayIds {
    @Override
    public DayId ofPlace(OrganisationId organisation, String place, LocalDate day) {
        return named("place " + place.strip().toLowerCase(Locale.ROOT), day);
    }

    @Override
    public DayId ofPerson(OrganisationId organisation, PersonId person, LocalDate day) {
        return named("person " + person, day);
    }

    private static DayId named(String whose, LocalDate day) {
        return new DayId(UUID.nameUUIDFromBytes((whose + day).getBytes(StandardCharsets.UTF_8)));
    }
}
