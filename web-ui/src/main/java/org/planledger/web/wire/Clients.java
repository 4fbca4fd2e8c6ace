package org.planledger.web.wire;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** One HTTP client for both services; nothing waits longer than a person would. */
@Configuration
class Clients {
    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** Above query-service's own wait of 5 s for a consistency token. */
    private static final Duration READ = Duration.ofSeconds(15);

    @Bean
    HttpClient httpClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    @Bean
    Commands commands(
            RestClient.Builder builder, HttpClient http, Services services, Caller caller, Problems problems) {
        return new Commands(client(builder, http, services.command()), caller, problems);
    }

    @Bean
    Queries queries(RestClient.Builder builder, HttpClient http, Services services, Caller caller, Problems problems) {
        return new Queries(client(builder, http, services.query()), caller, problems);
    }

    private static RestClient client(RestClient.Builder builder, HttpClient http, Services.Endpoint endpoint) {
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READ);
        return builder.clone()
                .baseUrl(endpoint.url().toString())
                .requestFactory(requests)
                .requestInitializer(request -> Correlation.current()
                        .ifPresent(id -> request.getHeaders().set(Correlation.HEADER, id)))
                .build();
    }
}
