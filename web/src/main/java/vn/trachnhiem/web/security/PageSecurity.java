package vn.trachnhiem.web.security;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.web.password.PasswordFirst;

/** Sign-in by a form for pages and by password for the interface of programs; who may do what, the deciders say. */
@Configuration(proxyBeanMethods = false)
public class PageSecurity {
    /** Nothing from elsewhere, nothing inline, in nobody's frame. */
    static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String SIGN_IN = "/dang-nhap";
    private static final String ACCOUNTS = "/tai-khoan";
    private static final String OPERATIONS = "/van-hanh";

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(SignInFailures.programs()))
                .addFilterAfter(new PasswordFirst(), AuthorizationFilter.class)
                .headers(PageSecurity::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                SIGN_IN, "/assets/**", "/log/**", "/actuator/health", "/actuator/health/**", "/error")
                        .permitAll()
                        .requestMatchers(ACCOUNTS, ACCOUNTS + "/**")
                        .hasRole(Role.SYSTEM_ADMINISTRATOR.name())
                        .requestMatchers(OPERATIONS)
                        .hasAnyRole(
                                Role.SYSTEM_ADMINISTRATOR.name(),
                                Role.LEDGER_AUDITOR.name(),
                                Role.INSPECTOR.name(),
                                Role.CHIEF_INSPECTOR.name())
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .defaultSuccessUrl("/")
                        .failureHandler(SignInFailures.pages(SIGN_IN + "?sai"))
                        .permitAll())
                .addFilterAfter(new PasswordFirst(), AuthorizationFilter.class)
                .logout(out -> out.logoutUrl("/dang-xuat").logoutSuccessUrl(SIGN_IN + "?ra"))
                .headers(PageSecurity::headers)
                .build();
    }

    @Bean
    CookieSameSiteSupplier cookiesStayHere() {
        return CookieSameSiteSupplier.ofLax();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
