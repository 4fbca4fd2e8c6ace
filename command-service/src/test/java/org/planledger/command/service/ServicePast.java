package org.planledger.command.service;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.need.NeedPast.NEED;
import static org.planledger.command.need.NeedPast.SERVICE;

import java.time.LocalDate;
import java.util.List;
import org.planledger.events.service.ServiceDetermined;
import org.planledger.events.service.ServiceEnded;
import org.planledger.events.service.ServiceStarted;

/** A service that answers the veteran’s wish. */
final class ServicePast {
    static final ServiceDetermined SERVICE_DETERMINED = new ServiceDetermined(
            SERVICE, List.of(ITEM), box("Şahmat dərnəyi"), box("həftədə bir dəfə", VETERAN), List.of(NEED));
    static final ServiceStarted SERVICE_STARTED =
            new ServiceStarted(SERVICE, List.of(ITEM), VETERAN, LocalDate.parse("2025-05-13"));
    static final ServiceEnded SERVICE_ENDED =
            new ServiceEnded(SERVICE, List.of(ITEM), VETERAN, LocalDate.parse("2025-05-19"), box("oynayır", VETERAN));

    private ServicePast() {}
}
