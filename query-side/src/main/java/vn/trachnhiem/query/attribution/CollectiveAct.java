package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R13: a decision of a body: its members that day, who chaired, who dissented. It is never split between persons. */
public record CollectiveAct(
        String bodyId,
        LocalDate on,
        List<String> members,
        List<String> chairs,
        List<String> dissenters,
        Grounds grounds) {

    /** A seat in a body. */
    public record Seat(
            String bodyId,
            String personId,
            boolean chair,
            LocalDate from,
            @Nullable LocalDate toExclusive,
            String eventId) {}

    /** Throws {@link IllegalArgumentException} where one dissented who had no seat that day. */
    public static CollectiveAct of(String bodyId, LocalDate on, List<Seat> seats, List<String> dissenters) {
        var held = seats.stream()
                .filter(seat -> seat.bodyId().equals(bodyId) && new Days(seat.from(), seat.toExclusive()).contains(on))
                .toList();
        var members = held.stream().map(Seat::personId).toList();
        if (!members.containsAll(dissenters)) {
            throw new IllegalArgumentException("only members dissent: " + dissenters);
        }
        var chairs = held.stream().filter(Seat::chair).map(Seat::personId).toList();
        var grounds = Grounds.of(held.stream().map(Seat::eventId).toList(), Rule.R13);
        return new CollectiveAct(bodyId, on, members, chairs, List.copyOf(dissenters), grounds);
    }
}
