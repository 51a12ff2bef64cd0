package vn.trachnhiem.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.trachnhiem.command.Decision.Accepted;
import vn.trachnhiem.shared.Event;

/** A subject that lives through commands, as its shell would let it, in the tests of rules that hold for any sequence of acts. */
public final class History<S extends State<S, E>, E extends Event> {
    private final List<E> events = new ArrayList<>();
    private S state;

    public History(S unborn) {
        this.state = unborn;
    }

    /** Applies what is accepted; answers whether it was. */
    public boolean live(Function<S, Decision<E>> act) {
        if (act.apply(state) instanceof Accepted<E>(var accepted)) {
            accepted.forEach(event -> state = state.evolve(event));
            return events.addAll(accepted);
        }
        return false;
    }

    public S state() {
        return state;
    }

    public List<E> events() {
        return events;
    }

    public <T extends E> List<T> events(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
