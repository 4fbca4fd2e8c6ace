package org.planledger.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.planledger.web.text.Languages;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Azerbaijani unless the person switched to English; a cookie remembers it. */
@Controller
class Language {
    private final LocaleResolver languages;

    Language(LocaleResolver languages) {
        this.languages = languages;
    }

    @GetMapping("/language")
    String change(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Languages.of(Locale.of(to)));
        return "redirect:" + LocalPath.of(back);
    }

    /** The beans that make it so. */
    @Configuration
    static class Beans {
        @Bean
        LocaleResolver localeResolver() {
            var resolver = new CookieLocaleResolver("planledger-language") {
                @Override
                public Locale resolveLocale(HttpServletRequest request) {
                    return Languages.of(super.resolveLocale(request));
                }
            };
            resolver.setDefaultLocale(Languages.AZ);
            resolver.setCookieMaxAge(Duration.ofDays(365));
            resolver.setCookieHttpOnly(true);
            resolver.setCookieSameSite("Lax");
            return resolver;
        }

        @Bean
        MessageSource messageSource() {
            var messages = new ResourceBundleMessageSource();
            messages.setBasename("messages");
            messages.setDefaultEncoding("UTF-8");
            messages.setDefaultLocale(Languages.AZ);
            return messages;
        }
    }
}
