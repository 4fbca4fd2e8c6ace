package org.planledger.web.wire;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/** query-service. */
public final class Queries {
    static final String NAME = "query-service";

    private final RestClient http;
    private final Caller caller;
    private final Problems problems;

    Queries(RestClient http, Caller caller, Problems problems) {
        this.http = http;
        this.caller = caller;
        this.problems = problems;
    }

    /** Begins a question; {@code {}} in the path are filled with the values given. */
    public Question at(String path, Object... values) {
        return new Question(path, values);
    }

    /** Asks for something to be done there; what is done is told by the next question. */
    public void tell(String path, Object... values) {
        problems.calling(
                NAME,
                () -> http.post()
                        .uri(path, values)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + caller.token())
                        .header(HttpHeaders.ACCEPT_LANGUAGE, caller.language())
                        .exchangeForRequiredValue((_, response) -> {
                            if (response.getStatusCode().value() == 401) throw new TokenExpired();
                            problems.check(NAME, response);
                            return true;
                        }));
    }

    /** One question. */
    public final class Question {
        private final String path;
        private final Object[] values;
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private boolean past;
        private boolean hidden;

        private Question(String path, Object... values) {
            this.path = path;
            this.values = values.clone();
        }

        /** Adds a parameter; null and blank are left out. */
        public Question with(String name, @Nullable Object value) {
            if (value != null && !value.toString().isBlank()) parameters.put(name, value.toString());
            return this;
        }

        /** Keeps everything out of the address: it holds what no log may keep. */
        public Question inForm() {
            hidden = true;
            return this;
        }

        /** At another instant; null means now. */
        public Question asOf(@Nullable AsOf asOf) {
            past = asOf != null;
            return asOf == null ? this : with("asOf", asOf.query());
        }

        /** Asks. */
        public <T> T as(Class<T> type) {
            return as(ParameterizedTypeReference.forType(type));
        }

        /** Asks. */
        public <T> T as(ParameterizedTypeReference<T> type) {
            if (!past) with("consistency", caller.consistency());
            var answer = problems.calling(NAME, () -> ask(type));
            caller.answered(answer.freshness(), past);
            return answer.value();
        }

        private <T> Answer<T> ask(ParameterizedTypeReference<T> type) {
            return (hidden ? form() : address())
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + caller.token())
                    .header(HttpHeaders.ACCEPT_LANGUAGE, caller.language())
                    .exchangeForRequiredValue((_, response) -> {
                        problems.checkAuthorised(NAME, response);
                        return new Answer<>(RestBody.of(response, type), freshness(response.getHeaders()));
                    });
        }

        private RestClient.RequestHeadersSpec<?> address() {
            return http.get().uri(base -> {
                var uri = UriComponentsBuilder.fromUri(base.path(path).build(values));
                parameters.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
                return uri.encode().buildAndExpand(parameters).toUri();
            });
        }

        private RestClient.RequestHeadersSpec<?> form() {
            var fields = new LinkedMultiValueMap<String, String>();
            parameters.forEach(fields::add);
            return http.post()
                    .uri(path, values)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(fields);
        }
    }

    private static Answer.Freshness freshness(HttpHeaders headers) {
        @Nullable String at = headers.getFirst("Planledger-Sequenced-At");
        return new Answer.Freshness(
                number(headers, "Planledger-Position"),
                at == null || at.isBlank() ? null : Instant.parse(at),
                "true".equals(headers.getFirst("Planledger-Pending")),
                "true".equals(headers.getFirst("Planledger-History-Replaced")),
                number(headers, "Planledger-Folded-Events"),
                number(headers, "Planledger-Fold-Millis"),
                number(headers, "Planledger-Lacking-Events"));
    }

    private static @Nullable Long number(HttpHeaders headers, String name) {
        @Nullable String value = headers.getFirst(name);
        return value == null || value.isBlank() ? null : Long.valueOf(value);
    }
}
