package org.planledger.web.wire;

import java.io.IOException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the services answer when they do not do what was asked. */
@Component
class Problems {
    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Runs one exchange; no answer at all becomes {@link Unreachable}. */
    <T> T calling(String service, java.util.function.Supplier<T> exchange) {
        try {
            return exchange.get();
        } catch (ResourceAccessException noAnswer) {
            throw new Unreachable(service, noAnswer);
        }
    }

    /** Throws what an answer other than success means. */
    void check(String service, ClientHttpResponse response) throws IOException {
        check(service, response, false);
    }

    /** As {@link #check}, for what was asked with a token: one that is no longer good is told apart. */
    void checkAuthorised(String service, ClientHttpResponse response) throws IOException {
        check(service, response, true);
    }

    private void check(String service, ClientHttpResponse response, boolean authorised) throws IOException {
        HttpStatusCode status = response.getStatusCode();
        if (status.is2xxSuccessful()) return;
        if (status.value() == 401 && authorised)
            throw new TokenExpired(read(response).code());
        if (status.is5xxServerError()) throw new Unreachable(service, read(response));
        throw new Refused(read(response));
    }

    private Problem read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        var body = response.getBody().readAllBytes();
        if (body.length == 0) return Problem.bare(status);
        try {
            return json.readValue(body, Problem.class);
        } catch (JacksonException _) {
            return Problem.bare(status);
        }
    }
}
