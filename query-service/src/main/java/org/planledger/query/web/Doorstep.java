package org.planledger.query.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** What stands in front of the application: Tomcat's own answers speak as ours do. */
@Component
class Doorstep implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
    private final ProblemWriter problems;

    Doorstep(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new HostReport(problems)));
    }

    // After Boot's, whose own valve would otherwise stand nearer to the application and report first.
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
