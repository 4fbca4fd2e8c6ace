package org.planledger.query.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Azerbaijani unless English is asked for; views and caller as parameters. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    private static final Locale AZERBAIJANI = Locale.of("az");

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(AZERBAIJANI, Locale.ENGLISH));
        resolver.setDefaultLocale(AZERBAIJANI);
        return resolver;
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("problems");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // Spring Security asks in the reader's first language, whatever that is
        messages.setDefaultLocale(AZERBAIJANI);
        return messages;
    }

    @Bean
    WebMvcConfigurer parameters(ViewsParameter views, CallerParameter caller) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(views);
                resolvers.add(caller);
            }
        };
    }
}
