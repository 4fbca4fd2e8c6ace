package org.planledger.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may open what, and the headers that every page carries. */
@Configuration
class SecurityRules {
    /** Nothing from elsewhere, nothing inline. */
    static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'; script-src-attr 'none'; style-src-attr 'none'";

    private static final String[] OPEN = {
        "/sign-in", "/language", "/error", "/webjars/**", "/css/**", "/js/**", "/img/**", "/favicon.ico", "/actuator/**"
    };

    /** The request as a whole is observed; each of its twenty filters as well would cost more than it tells. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @SuppressWarnings("NullAway") // null is the documented way to keep "?continue" out of the address
    RequestCache requestCache() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(SecurityRules::isPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    SecurityFilterChain rules(HttpSecurity http, RequestCache cache, SignInAgain again, Sessions sessions) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .requestCache(requests -> requests.requestCache(cache))
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler(back(cache, sessions))
                        .failureHandler(failed()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?bye"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(denied(again))
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                request -> request.getRequestURI().equals("/live"))
                        .defaultAuthenticationEntryPointFor(
                                (request, response, _) -> again.redirect(request, response),
                                request -> !request.getRequestURI().equals("/live")))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(self), geolocation=(), microphone=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(
                                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                        .CrossOriginOpenerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static SavedRequestAwareAuthenticationSuccessHandler back(RequestCache cache, Sessions sessions) {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
                    throws IOException, ServletException {
                sessions.signedIn(request.getSession());
                super.onAuthenticationSuccess(request, response, signedIn);
            }
        };
        handler.setRequestCache(cache);
        handler.setDefaultTargetUrl("/");
        return handler;
    }

    private static SimpleUrlAuthenticationFailureHandler failed() {
        var handler = new SimpleUrlAuthenticationFailureHandler("/sign-in?error") {
            @Override
            public void onAuthenticationFailure(
                    HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
                    throws IOException, ServletException {
                @Nullable String typed = request.getParameter("username");
                if (typed != null && typed.length() <= 100) {
                    request.getSession().setAttribute(SignInPage.TYPED_NAME, typed);
                }
                super.onAuthenticationFailure(request, response, failure);
            }
        };
        return handler;
    }

    private static AccessDeniedHandler denied(SignInAgain again) {
        var forbidden = new AccessDeniedHandlerImpl();
        return (request, response, denial) -> {
            if (denial instanceof CsrfException && sameOrigin(request)) again.showAgain(request, response);
            else forbidden.handle(request, response, denial);
        };
    }

    /** Text is kept only when our own page sent it; another site's must not end up in our forms. */
    private static boolean sameOrigin(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** What somebody can be sent back to: a whole page. */
    private static boolean isPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().equals("/live")
                && !request.getRequestURI().equals("/favicon.ico");
    }
}
