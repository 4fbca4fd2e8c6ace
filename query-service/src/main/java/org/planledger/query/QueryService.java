package org.planledger.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The process that answers questions. */
@SpringBootApplication
@EnableConfigurationProperties(QuerySettings.class)
public class QueryService {
    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(QueryService.class, arguments);
    }
}
