package org.planledger.web.shell;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** What stands in front of the application speaks as its pages do. */
@Configuration
class Doorstep {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> hostReport(BarePage page) {
        return new Last(page);
    }

    /** The firewall's refusal. */
    @Bean
    RequestRejectedHandler rejected(BarePage page) {
        return (request, response, _) -> {
            response.setStatus(400);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", BarePage.POLICY);
            response.getOutputStream().write(page.of(400, request).getBytes(StandardCharsets.UTF_8));
        };
    }

    // After Boot's, whose own valve would otherwise stand nearer to the application and report first.
    private record Last(BarePage page) implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new HostReport(page)));
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }
}
