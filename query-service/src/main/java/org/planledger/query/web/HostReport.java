package org.planledger.query.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what never reaches the application, such as an address that Tomcat cannot decode or a request line without an end, in the form
 * of every other refusal instead of Tomcat's page.
 */
class HostReport extends ErrorReportValve {
    private final ProblemWriter writer;

    HostReport(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            response.resetBuffer();
            response.setSuspended(false);
            Correlation.begin(request.getRequest(), response.getResponse());
            var told = Problem.told(status);
            writer.write(request.getRequest(), response.getResponse(), told, Problem.code(told));
            response.finishResponse();
        } catch (IOException | IllegalStateException _) {
            // the sender has gone, or has an answer already
        } finally {
            Correlation.end();
        }
    }
}
