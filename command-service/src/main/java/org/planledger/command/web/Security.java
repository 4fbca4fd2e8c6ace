package org.planledger.command.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Nobody passes without a signed token, except to get one or the keys that check it. No session, so nothing to forge across sites. */
@Configuration(proxyBeanMethods = false)
class Security {
    /** The request as a whole is observed; each of its twenty filters as well would cost more than it tells. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, ProblemWriter problems, RightsGate gate) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests
                        // Served on the management port only.
                        .requestMatchers(EndpointRequest.to("health", "prometheus"))
                        .permitAll()
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/sign-in", "/sign-in/service")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/oauth2/jwks", "/v3/api-docs", "/v3/api-docs.yaml")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> {})
                        .authenticationEntryPoint((request, response, _) -> unknown(problems, request, response))
                        .accessDeniedHandler((request, response, _) ->
                                problems.write(new Problem(HttpStatus.FORBIDDEN, "auth.forbidden"), request, response)))
                .addFilterAfter(gate, BearerTokenAuthenticationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                        (request, response, _) -> unknown(problems, request, response)))
                .build();
    }

    /** It belongs between the doors only; as a bean it would stand before them too. */
    @Bean
    FilterRegistrationBean<RightsGate> gateOnlyBetweenTheDoors(RightsGate gate) {
        var registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    RequestRejectedHandler rejected(ProblemWriter problems) {
        return (request, response, _) ->
                problems.write(new Problem(HttpStatus.BAD_REQUEST, "request.malformed"), request, response);
    }

    private static void unknown(ProblemWriter problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(new Problem(HttpStatus.UNAUTHORIZED, "auth.required"), request, response);
    }
}
