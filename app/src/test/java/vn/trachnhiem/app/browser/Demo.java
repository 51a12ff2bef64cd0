package vn.trachnhiem.app.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.trachnhiem.app.process.LedgerProcess;
import vn.trachnhiem.app.process.SampleData;

/** A demo in a process of its own with a browser before it; started once for all tests, since loading takes its time. */
final class Demo implements AutoCloseable {
    private final LedgerProcess ledger;
    private final Browsers browsers;
    private final String address;

    private Demo() throws IOException {
        Path data = SampleData.copy();
        int port = freePort();
        browsers = new Browsers();
        ledger = LedgerProcess.demo(data, port);
        address = "http://127.0.0.1:" + port;
    }

    /** Gives the demo to tests that name it as a parameter. */
    static final class Running implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Demo.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(Demo.class))
                    .computeIfAbsent(Demo.class, key -> start(), Demo.class);
        }

        private static Demo start() {
            try {
                return new Demo();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** A browser window of somebody who signed in. */
    Visit visit(String username) {
        return Visit.begin(browsers, address, username, true);
    }

    /** Lets somebody do something in a window of his own. */
    void as(String username, Consumer<Visit> acts) {
        try (Visit visit = visit(username)) {
            acts.accept(visit);
        }
    }

    /** A browser window in which no script runs. */
    Visit withoutScript(String username) {
        return Visit.begin(browsers, address, username, false);
    }

    Browsers browsers() {
        return browsers;
    }

    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        browsers.close();
        ledger.close();
    }
}
