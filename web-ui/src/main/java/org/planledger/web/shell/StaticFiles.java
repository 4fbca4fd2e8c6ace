package org.planledger.web.shell;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style, script, pictures and libraries; ours with their content in their name, so that a browser keeps them until they change.
 * Under no other path is a file looked for: a page has a hundred links, and each would be sought in every jar.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofDays(7));

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var kind : List.of("css", "js", "img")) {
            registry.addResourceHandler("/" + kind + "/**")
                    .addResourceLocations("classpath:/static/" + kind + "/")
                    .setCacheControl(KEPT)
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        }
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(KEPT)
                .resourceChain(true);
    }
}
