package org.planledger.command.web;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says first that it goes (readiness is red from the first moment of a stop), and goes only when whoever shares the requests out has had
 * time to look: until then everything is served as before.
 */
@Component
class Farewell {
    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);

    private final ApplicationContext application;
    private final Duration delay;

    Farewell(ApplicationContext application, @Value("${planledger.shutdown.delay:0s}") Duration delay) {
        this.application = application;
        this.delay = delay;
    }

    // Before anything else is stopped; the management port's own context tells of its end too.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void linger(ContextClosedEvent closing) throws InterruptedException {
        if (!closing.getApplicationContext().equals(application) || delay.isZero()) return;
        LOG.info("no longer ready; serving for another {} ms", delay.toMillis());
        Thread.sleep(delay);
    }
}
