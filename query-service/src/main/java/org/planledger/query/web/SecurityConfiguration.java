package org.planledger.query.web;

import static org.planledger.query.web.Caller.Role.ADMIN;
import static org.planledger.query.web.Caller.Role.AUDITOR;
import static org.planledger.query.web.Caller.Role.HEAD;
import static org.planledger.query.web.Caller.Role.RECTORATE;
import static org.planledger.query.web.Caller.Role.SERVICE;
import static org.planledger.query.web.Caller.Role.STAFF;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.List;
import org.planledger.query.ledger.CommandServiceSettings;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Nobody gets in without a token, and nobody gets further than their role. What is not listed is forbidden. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final Caller.Role[] PEOPLE = {STAFF, HEAD, AUDITOR, RECTORATE, ADMIN};

    /** The request as a whole is observed; each of its twenty filters as well would cost more than it tells. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    JwtDecoder jwtDecoder(CommandServiceSettings commandService) {
        return Tokens.decoder(commandService.at("/oauth2/jwks"));
    }

    /** Health and figures stand on a port of their own, which is not given to the outside. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** The queries. Tokens come in a header only, so there is nothing to forge from another site. */
    @Bean
    @Order(2)
    SecurityFilterChain queries(HttpSecurity http, SecurityProblems problems, JwtDecoder decoder, RightsGate gate) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/v3/api-docs", "/v3/api-docs.yaml")
                                .permitAll() // there only in the test that writes them down
                                .requestMatchers("/admin/rebuild-views")
                                .access(any(ADMIN, SERVICE))
                                .requestMatchers("/admin/digest")
                                .access(any(ADMIN, AUDITOR, SERVICE))
                                .requestMatchers(HttpMethod.GET, "/admin/parked-events")
                                .access(any(ADMIN, AUDITOR))
                                .requestMatchers(HttpMethod.POST, "/admin/parked-events/try-again")
                                .access(any(ADMIN))
                                .requestMatchers("/admin/reconciliation")
                                .access(any(ADMIN, AUDITOR, SERVICE))
                                .requestMatchers("/admin/reconciliation/differences/*/repair")
                                .access(any(ADMIN))
                                .requestMatchers("/admin/**")
                                .denyAll()
                                .requestMatchers("/audit/installation")
                                .access(any(AUDITOR, ADMIN))
                                .requestMatchers("/status")
                                .access(any(Caller.Role.values()))
                                .anyRequest()
                                .access(any(PEOPLE)))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(token -> {
                            var caller = CurrentCaller.of(token);
                            return new JwtAuthenticationToken(
                                    token,
                                    List.of(new SimpleGrantedAuthority("ROLE_" + caller.role())),
                                    caller.userId().toString());
                        })))
                .addFilterAfter(gate, BearerTokenAuthenticationFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    /** It belongs behind the reading of tokens only; as a bean it would stand before it too. */
    @Bean
    FilterRegistrationBean<RightsGate> gateOnlyBehindTokens(RightsGate gate) {
        var registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }

    private static AuthorizationManager<RequestAuthorizationContext> any(Caller.Role... roles) {
        return AuthorityAuthorizationManager.hasAnyRole(
                Arrays.stream(roles).map(Enum::name).toArray(String[]::new));
    }
}
