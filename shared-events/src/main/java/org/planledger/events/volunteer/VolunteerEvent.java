package org.planledger.events.volunteer;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a volunteer (könüllü). */
public sealed interface VolunteerEvent extends CardEvent
        permits VolunteerEnrolled, VolunteerAssigned, HoursLogged, VolunteeringEnded {
    /** The card. */
    VolunteerId volunteerId();

    @Override
    default VolunteerId card() {
        return volunteerId();
    }
}
