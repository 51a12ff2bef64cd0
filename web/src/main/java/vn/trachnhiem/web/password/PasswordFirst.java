package vn.trachnhiem.web.password;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.trachnhiem.web.signin.SignedIn;

/** Whoever signed in with a one-time password gets to the page where it is changed, and to no other. */
public final class PasswordFirst extends OncePerRequestFilter {
    /** The page where a password is changed. */
    public static final String PAGE = "/mat-khau";

    private static final List<String> OPEN = List.of(PAGE, "/dang-xuat", "/dang-nhap", "/error");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (!isDue() || isOpen(path)) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(request.getContextPath() + PAGE);
        }
    }

    private static boolean isDue() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof SignedIn by && by.mustChangePassword();
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith("/assets/");
    }
}
