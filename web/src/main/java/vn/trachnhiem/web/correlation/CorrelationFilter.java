package vn.trachnhiem.web.correlation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives each request an id, or takes over one that a proxy or a program sent, if it is one: it ends up in logs and, with an act, in the
 * ledger for good, so nothing but letters, digits, dots, dashes and underscores, and no more than 64 of them. Says in one log line what
 * became of a request: its method, the pattern of its address and the status, never what anybody typed.
 */
public final class CorrelationFilter extends OncePerRequestFilter {
    /** Header of request and response. */
    public static final String HEADER = "X-Correlation-ID";

    /** Key in the logging context and in the metadata of messages. */
    public static final String KEY = "correlationId";

    private static final Logger LOG = LoggerFactory.getLogger(CorrelationFilter.class);
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int DRAWN = 16;
    private static final int BROKEN = 500;

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request);
        request.setAttribute(KEY, id);
        response.setHeader(HEADER, id);
        MDC.put(KEY, id);
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
            tell(request, response, start);
        } finally {
            MDC.remove(KEY);
        }
    }

    /** The page of an error keeps the id of the request that failed. */
    private static String id(HttpServletRequest request) {
        if (request.getAttribute(KEY) instanceof String kept) {
            return kept;
        }
        String given = request.getHeader(HEADER);
        return given != null && SOUND.matcher(given).matches() ? given : drawn();
    }

    private static String drawn() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, DRAWN);
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, long start) {
        boolean acts =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        if (acts || response.getStatus() >= BROKEN) {
            LOG.info(
                    "{} {} answered {} in {} ms",
                    acts ? "POST" : "GET",
                    Objects.requireNonNullElse(
                            request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "(no page)"),
                    response.getStatus(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
    }
}
