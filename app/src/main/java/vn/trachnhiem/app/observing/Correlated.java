package vn.trachnhiem.app.observing;

import java.util.concurrent.Callable;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import vn.trachnhiem.web.correlation.CorrelationFilter;

/** Work whose log lines bear the id of a message's correlation. */
final class Correlated {
    static final String KEY = CorrelationFilter.KEY;

    private Correlated() {}

    static Object call(Message<?> message, Callable<Object> work) throws Exception {
        String before = begin(message);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    static void run(Message<?> message, Runnable work) {
        String before = begin(message);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private static @Nullable String begin(Message<?> message) {
        String before = MDC.get(KEY);
        Object given = message.getMetaData().get(KEY);
        MDC.put(KEY, given == null ? message.getIdentifier() : given.toString());
        return before;
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, before);
        }
    }
}
