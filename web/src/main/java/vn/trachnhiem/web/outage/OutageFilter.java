package vn.trachnhiem.web.outage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says in words that the database is away, wherever on the way of a request that shows. */
final class OutageFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    private final Outage outage;
    private final OutagePage page;

    OutageFilter(Outage outage, OutagePage page) {
        this.outage = outage;
        this.page = page;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !outage.isBehind(failure)) {
                throw failure;
            }
            LOG.warn(
                    "A request was refused, since the database is away: {}",
                    failure.getClass().getName());
            page.show(request, response);
        }
    }
}
