package org.planledger.events.service;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a service. */
public sealed interface ServiceEvent extends CardEvent permits ServiceDetermined, ServiceStarted, ServiceEnded {
    /** The service. */
    ServiceId serviceId();

    @Override
    default ServiceId card() {
        return serviceId();
    }
}
