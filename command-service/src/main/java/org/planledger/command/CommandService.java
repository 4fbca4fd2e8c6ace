package org.planledger.command;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The write side as a process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CommandService {
    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(CommandService.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Vocabulary vocabulary() {
        return new Vocabulary(Catalogue.aggregates(), Catalogue.commands());
    }
}
