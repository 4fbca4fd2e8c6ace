package org.planledger.command.service;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.need.NeedPast.SERVICE;
import static org.planledger.command.service.ServicePast.SERVICE_DETERMINED;
import static org.planledger.command.service.ServicePast.SERVICE_ENDED;
import static org.planledger.command.service.ServicePast.SERVICE_STARTED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class EndServiceTest {
    private final Desk<Service> service = Desk.of(Service.class);

    @Test
    void aVeteranStopsReceivingIt() {
        service.given(SERVICE_DETERMINED, SERVICE_STARTED)
                .when(on(SERVICE_ENDED.endedOn()))
                .makes(SERVICE_ENDED);
    }

    @Test
    void whatEndedDoesNotEndAgain() {
        service.given(SERVICE_DETERMINED, SERVICE_STARTED, SERVICE_ENDED)
                .when(on(TODAY))
                .refused("service.not-started");
    }

    @Test
    void itDoesNotEndTomorrow() {
        service.given(SERVICE_DETERMINED, SERVICE_STARTED)
                .when(on(TODAY.plusDays(1)))
                .refused("service.in-future");
    }

    @Test
    void itEndsAfterItBegan() {
        service.given(SERVICE_DETERMINED, SERVICE_STARTED)
                .when(on(SERVICE_STARTED.from().minusDays(1)))
                .refused("service.end-before-start");
    }

    @Test
    void thereIsNoSuchService() {
        service.when(on(TODAY)).refusedAsUnknown("service.unknown");
    }

    private static EndService on(LocalDate day) {
        return new EndService(SERVICE, day, "oynayır");
    }
}
