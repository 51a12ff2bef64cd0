package vn.trachnhiem.web.assets;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Serves the assets; their addresses carry a hash of their content, so that they may be kept for ever. */
@Configuration(proxyBeanMethods = false)
public class Assets implements WebMvcConfigurer {
    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(
                        "classpath:/vn/trachnhiem/web/assets/",
                        "classpath:/META-INF/resources/webjars/tabler__core/1.4.0/dist/css/")
                .setCacheControl(FOR_A_YEAR)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addTransformer(new CssLinkResourceTransformer());
    }

    /** Writes the versioned addresses into the pages. */
    @Bean
    ResourceUrlEncodingFilter versionedAddresses() {
        return new ResourceUrlEncodingFilter();
    }
}
