package vn.trachnhiem.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;

/** Whoever could not be asked for is not told that the password was wrong. */
final class SignInFailures {
    private SignInFailures() {}

    static AuthenticationFailureHandler pages(String address) {
        SimpleUrlAuthenticationFailureHandler wrong = new SimpleUrlAuthenticationFailureHandler(address);
        return (request, response, failure) -> {
            throwIfNotAsked(failure);
            wrong.onAuthenticationFailure(request, response, failure);
        };
    }

    static AuthenticationEntryPoint programs() {
        BasicAuthenticationEntryPoint wrong = new BasicAuthenticationEntryPoint();
        wrong.setRealmName("so-trach-nhiem");
        return (HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) -> {
            throwIfNotAsked(failure);
            wrong.commence(request, response, failure);
        };
    }

    private static void throwIfNotAsked(AuthenticationException failure) throws IOException, ServletException {
        if (failure instanceof InternalAuthenticationServiceException) {
            throw new ServletException(failure);
        }
    }
}
