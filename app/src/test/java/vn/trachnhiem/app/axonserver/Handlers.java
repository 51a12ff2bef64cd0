package vn.trachnhiem.app.axonserver;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The processes that handle messages of some names, and what is on its way to them. */
final class Handlers<M> {
    private final List<Handler<M>> all = new CopyOnWriteArrayList<>();

    /** One process: gets messages while it has permits for them. */
    static final class Handler<M> {
        private final Consumer<M> send;
        private final Set<String> names = ConcurrentHashMap.newKeySet();
        private final Set<String> underWay = ConcurrentHashMap.newKeySet();
        private final Queue<M> waiting = new ArrayDeque<>();
        private volatile String client = "";
        private long permits;

        Handler(Consumer<M> send) {
            this.send = send;
        }

        synchronized void allow(long more) {
            permits += more;
            while (permits > 0 && !waiting.isEmpty()) {
                give(waiting.remove());
            }
        }

        synchronized void give(M message) {
            if (permits > 0) {
                permits--;
                send.accept(message);
            } else {
                waiting.add(message);
            }
        }

        void subscribe(String process, String name) {
            client = process;
            names.add(name);
        }

        void unsubscribe(String name) {
            names.remove(name);
        }

        String client() {
            return client;
        }

        /** Ids of the messages that it has and has not answered. */
        Set<String> underWay() {
            return underWay;
        }
    }

    Handler<M> add(Consumer<M> send) {
        Handler<M> handler = new Handler<>(send);
        all.add(handler);
        return handler;
    }

    void remove(Handler<M> handler) {
        all.remove(handler);
    }

    /** Always the same process for the same key, as long as the same processes are there; only the keys of one that goes move. */
    Optional<Handler<M>> handling(String name, String key) {
        return all.stream()
                .filter(handler -> handler.names.contains(name))
                .max(Comparator.comparingInt(handler -> spread(handler.client + "/" + key)));
    }

    private static int spread(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
