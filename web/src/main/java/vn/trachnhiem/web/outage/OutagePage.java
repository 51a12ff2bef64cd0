package vn.trachnhiem.web.outage;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.trachnhiem.web.correlation.Correlation;

/**
 * The page for the time of an outage. It stands by itself, since sessions, and with them every page that has a frame, are away too; and it
 * promises only what holds: an act is recorded once, however often it is sent.
 */
@Component
public class OutagePage {
    private static final String RETRY_SECONDS = "10";

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final Correlation correlation;

    public OutagePage(MessageSource messages, LocaleResolver locales, Correlation correlation) {
        this.messages = messages;
        this.locales = locales;
        this.correlation = correlation;
    }

    /** Behind the filter that gives ids, before the one that needs a session. */
    @Bean
    static FilterRegistrationBean<OutageFilter> outageFilter(Outage outage, OutagePage page) {
        FilterRegistrationBean<OutageFilter> filter = new FilterRegistrationBean<>(new OutageFilter(outage, page));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    /** Answers 503 in the reader's language; to programs as a problem (RFC 9457). */
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean program = request.getRequestURI().startsWith("/api/");
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        response.setContentType(program ? "application/problem+json" : "text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Locale locale = locales.resolveLocale(request);
        response.getWriter().write(program ? problem(locale) : page(locale));
    }

    private String problem(Locale locale) {
        return "{\"status\":503,\"title\":\"%s\",\"detail\":\"%s\",\"correlationId\":\"%s\"}"
                .formatted(say("failure.away.title", locale), say("failure.away.words", locale), correlation.getId());
    }

    private String page(Locale locale) {
        String title = say("failure.away.title", locale);
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/assets/tabler.min.css"><link rel="stylesheet" href="/assets/so.css"></head>
                <body><main class="so-main"><h1>%s</h1><p class="so-lede">%s</p><p>%s</p></main></body></html>
                """.formatted(
                        locale.getLanguage(),
                        title,
                        title,
                        say("failure.away.words", locale),
                        say("failure.number", locale, correlation.getId()));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
