package org.planledger.web.wire;

import java.io.IOException;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;

/** Reads the body of a successful answer. */
final class RestBody {
    private RestBody() {}

    static <T> T of(ConvertibleClientHttpResponse response, Class<T> type) throws IOException {
        return of(response, ParameterizedTypeReference.forType(type));
    }

    static <T> T of(ConvertibleClientHttpResponse response, ParameterizedTypeReference<T> type) throws IOException {
        var body = response.bodyTo(type);
        if (body == null) throw new IOException("an answer without a body");
        return body;
    }
}
