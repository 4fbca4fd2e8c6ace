package org.planledger.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The staff's web application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WebUi {
    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(WebUi.class, args);
    }
}
