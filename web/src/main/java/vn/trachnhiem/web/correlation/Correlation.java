package vn.trachnhiem.web.correlation;

import jakarta.servlet.DispatcherType;
import java.util.Objects;
import org.slf4j.MDC;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** The id of the present request, for pages that have to name it. */
@Component("correlation")
public class Correlation {
    /** The id; empty outside of a request. */
    public String getId() {
        return Objects.requireNonNullElse(MDC.get(CorrelationFilter.KEY), "");
    }

    /** Before every other filter, so that whatever fails has an id. */
    @Bean
    static FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        FilterRegistrationBean<CorrelationFilter> filter = new FilterRegistrationBean<>(new CorrelationFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }
}
