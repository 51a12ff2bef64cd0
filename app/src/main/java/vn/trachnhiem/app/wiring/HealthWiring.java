package vn.trachnhiem.app.wiring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A process without pages that was given a port answers to probes ({@link ProbeWiring}), and to nothing else. */
@Configuration(proxyBeanMethods = false)
@Profile("!web")
@ConditionalOnWebApplication
public class HealthWiring {
    @Bean
    SecurityFilterChain nothingElse(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .build();
    }
}
