package org.planledger.command.relay;

import org.planledger.command.sequencer.Loop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the relay. */
@Configuration(proxyBeanMethods = false)
class RelayRoom {
    @Bean
    Loop relaying(Relay relay) {
        return relay.loop();
    }
}
