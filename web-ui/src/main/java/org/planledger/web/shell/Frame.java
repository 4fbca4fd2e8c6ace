package org.planledger.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.planledger.web.signin.RightsCheck;
import org.planledger.web.signin.SignedIn;
import org.planledger.web.text.Languages;
import org.planledger.web.text.Show;
import org.planledger.web.wire.Services;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts what the frame needs beside every page, error pages included. */
@Configuration
class Frame implements WebMvcConfigurer, HandlerInterceptor {
    private final Services services;
    private final ViewLag lag;
    private final LocaleResolver languages;
    private final RightsCheck rights;

    Frame(Services services, ViewLag lag, LocaleResolver languages, RightsCheck rights) {
        this.services = services;
        this.lag = lag;
        this.languages = languages;
        this.rights = rights;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .order(0)
                .excludePathPatterns("/webjars/**", "/css/**", "/js/**", "/img/**", "/live");
        registry.addInterceptor(rights)
                .order(1)
                .excludePathPatterns(
                        "/webjars/**", "/css/**", "/js/**", "/img/**", "/live", "/sign-in", "/language", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var locale = Languages.of(languages.resolveLocale(request));
        var shell = Shell.of(request, services.demo(), locale.getLanguage(), lag::seconds);
        request.setAttribute("shell", shell);
        request.setAttribute("show", new Show(locale));
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn me) {
            request.setAttribute("me", me);
        }
        // made before the page is written: a session cannot be begun once bytes are on their way
        if (request.getAttribute("_csrf") instanceof CsrfToken token) token.getToken();
        return true;
    }
}
