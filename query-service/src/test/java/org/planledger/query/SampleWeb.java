package org.planledger.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.query.accounts.Names;
import org.planledger.query.accounts.Names.Named;
import org.planledger.query.keys.Keys;
import org.planledger.query.view.Views;
import org.planledger.query.web.Caller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The features' controllers alone, over views that a test made up; sealed texts stay sealed in the answers. */
@EnableWebMvc
@ComponentScan({
    "org.planledger.query.activity",
    "org.planledger.query.audit",
    "org.planledger.query.card",
    "org.planledger.query.coverage",
    "org.planledger.query.evidence",
    "org.planledger.query.fund",
    "org.planledger.query.indicators",
    "org.planledger.query.item",
    "org.planledger.query.person",
    "org.planledger.query.plan",
    "org.planledger.query.survey",
    "org.planledger.query.tournament",
    "org.planledger.query.visit",
    "org.planledger.query.worklist"
})
public class SampleWeb implements WebMvcConfigurer {
    /** What the next request sees. */
    public static final class Asked {
        public Supplier<Views> views = () -> {
            throw new AssertionError("no views were made up");
        };
        public @Nullable Caller caller;
        public boolean mayRead = true;
    }

    @Bean
    Asked asked() {
        return new Asked();
    }

    @Bean
    Names names() {
        return user -> new Named(user, user.equals(SampleYear.HEAD) ? "Rəhbər" : "Aynur İşçi");
    }

    @Bean
    Keys keys(Asked asked) {
        return (Collection<Ciphertext> sealed) -> {
            Map<Ciphertext, String> opened = new HashMap<>();
            if (asked.mayRead) sealed.forEach(text -> opened.put(text, SampleSeals.open(text.box())));
            return opened;
        };
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(Locale.of("az"));
        return resolver;
    }

    @Bean
    WebMvcConfigurer parameters(Asked asked) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(given(Views.class, () -> asked.views.get()));
                resolvers.add(given(Caller.class, () -> asked.caller));
            }
        };
    }

    private static HandlerMethodArgumentResolver given(Class<?> type, Supplier<@Nullable Object> value) {
        return new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == type;
            }

            @Override
            public @Nullable Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest request,
                    @Nullable WebDataBinderFactory binders) {
                return value.get();
            }
        };
    }
}
