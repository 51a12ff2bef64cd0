package vn.trachnhiem.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.util.unit.DataSize;

/** The role that speaks HTTP. Needs a query gateway, a command gateway, an evidence store, accounts and the clock at the edge. */
@Configuration(proxyBeanMethods = false)
@Profile("web")
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class WebConfiguration {
    /** A larger request is cut off; what is smaller and yet too large to read is refused in words. */
    private static final DataSize LARGEST_REQUEST = DataSize.ofMegabytes(300);

    private static final DataSize IN_MEMORY = DataSize.ofMegabytes(1);

    @Bean
    MultipartConfigElement requestLimits() {
        MultipartConfigFactory limits = new MultipartConfigFactory();
        limits.setMaxFileSize(LARGEST_REQUEST);
        limits.setMaxRequestSize(LARGEST_REQUEST);
        limits.setFileSizeThreshold(IN_MEMORY);
        return limits.createMultipartConfig();
    }
}
