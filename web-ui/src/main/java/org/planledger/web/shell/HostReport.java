package org.planledger.web.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Shows our own page, not Tomcat's, for what never reaches the application, such as an address that cannot be decoded. */
class HostReport extends ErrorReportValve {
    private final BarePage page;

    HostReport(BarePage page) {
        this.page = page;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            response.resetBuffer();
            response.setSuspended(false);
            // what somebody sent in a form that we do not know is their mistake, not ours
            if (status == 501 || status == 505) response.setStatus(400);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", BarePage.POLICY);
            response.getOutputStream()
                    .write(page.of(response.getStatus(), request.getRequest()).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException _) {
            // the browser has gone, or has an answer already
        }
    }
}
