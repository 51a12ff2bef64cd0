package vn.trachnhiem.app.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import vn.trachnhiem.app.observing.Outages;
import vn.trachnhiem.app.observing.ProbeAccess;
import vn.trachnhiem.web.outage.Outage;

/** Who may ask how this process is: anybody for up or down, few for figures; and how an outage shows on pages. */
@Configuration(proxyBeanMethods = false)
@Profile("!attached")
@ConditionalOnWebApplication
public class ProbeWiring {
    private static final String[] HEALTH = {"/actuator/health", "/actuator/health/**", "/livez", "/readyz"};

    @Bean
    @Profile("web")
    Outage outage() {
        return new Outages();
    }

    @Bean
    ProbeAccess probeAccess(
            @Value("${management.server.port:-1}") int port, @Value("${ledger.metrics.token-file:}") String tokenFile)
            throws IOException {
        String token =
                tokenFile.isEmpty() ? "" : Files.readString(Path.of(tokenFile)).strip();
        return new ProbeAccess(port, token);
    }

    /** No session and no account: a probe has to be answered while the database is away. */
    @Bean
    @Order(0)
    SecurityFilterChain probes(HttpSecurity http, ProbeAccess access) {
        return http.securityMatcher("/actuator/**", "/livez", "/readyz")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HEALTH)
                        .permitAll()
                        .anyRequest()
                        .access(access))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }
}
