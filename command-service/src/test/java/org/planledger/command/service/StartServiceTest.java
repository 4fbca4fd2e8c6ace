package org.planledger.command.service;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.STUDENT_REGISTERED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;
import static org.planledger.command.need.NeedPast.SERVICE;
import static org.planledger.command.service.ServicePast.SERVICE_DETERMINED;
import static org.planledger.command.service.ServicePast.SERVICE_ENDED;
import static org.planledger.command.service.ServicePast.SERVICE_STARTED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.events.person.PersonId;
import org.planledger.events.service.ServiceStarted;

class StartServiceTest {
    private final Desk<Service> service = Desk.of(Service.class)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aVeteranBeginsToReceiveIt() {
        service.given(SERVICE_DETERMINED)
                .when(of(VETERAN, SERVICE_STARTED.from()))
                .makes(SERVICE_STARTED);
    }

    @Test
    void afterItEndedItBeginsAgain() {
        service.given(SERVICE_DETERMINED, SERVICE_STARTED, SERVICE_ENDED)
                .when(of(VETERAN, TODAY))
                .makes(new ServiceStarted(SERVICE, List.of(ITEM), VETERAN, TODAY));
    }

    @Test
    void oneVeteranAtATime() {
        service.given(SERVICE_DETERMINED, SERVICE_STARTED)
                .when(of(VETERAN, TODAY))
                .refused("service.already-started");
    }

    @Test
    void itDoesNotBeginTomorrow() {
        service.given(SERVICE_DETERMINED).when(of(VETERAN, TODAY.plusDays(1))).refused("service.in-future");
    }

    @Test
    void theVeteranIsKnown() {
        service.given(SERVICE_DETERMINED).when(of(NOBODY, TODAY)).refused("person.unknown");
    }

    @Test
    void theVeteranIsAVeteran() {
        service.given(SERVICE_DETERMINED).when(of(STUDENT, TODAY)).refused("person.not-veteran");
    }

    @Test
    void thereIsNoSuchService() {
        service.when(of(VETERAN, TODAY)).refusedAsUnknown("service.unknown");
    }

    private static StartService of(PersonId person, LocalDate day) {
        return new StartService(SERVICE, person, day);
    }
}
