package org.planledger.command.decision;

import java.time.LocalDate;
import org.planledger.events.OrganisationId;
import org.planledger.events.booking.DayId;
import org.planledger.events.person.PersonId;

/** Names the days of places and persons by a keyed hash, so that the id gives nothing away. */
public interface DayIds {
    /** The day of a place; letter case and outer white space of the place make no difference. */
    DayId ofPlace(OrganisationId organisation, String place, LocalDate day);

    /** The day of a person. */
    DayId ofPerson(OrganisationId organisation, PersonId person, LocalDate day);
}
