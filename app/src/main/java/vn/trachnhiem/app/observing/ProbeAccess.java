package vn.trachnhiem.app.observing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Metrics are for whoever reaches the management port, or shows the token. An address of this machine alone is no proof of anything: behind
 * a proxy on the same machine, everybody has one.
 *
 * @param managementPort −1 where there is none
 * @param token empty where there is none
 */
public record ProbeAccess(int managementPort, String token)
        implements AuthorizationManager<RequestAuthorizationContext> {
    private static final String BEARER = "Bearer ";

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> reader, RequestAuthorizationContext context) {
        return new AuthorizationDecision(context.getRequest().getLocalPort() == managementPort
                || shows(context.getRequest().getHeader(HttpHeaders.AUTHORIZATION)));
    }

    /** In the same time for every wrong token. */
    private boolean shows(@Nullable String header) {
        return !token.isEmpty()
                && header != null
                && MessageDigest.isEqual(
                        header.getBytes(StandardCharsets.UTF_8), (BEARER + token).getBytes(StandardCharsets.UTF_8));
    }
}
