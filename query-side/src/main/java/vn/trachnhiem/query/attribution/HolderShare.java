package vn.trachnhiem.query.attribution;

import java.util.LinkedHashMap;
import java.util.List;

/** R6: what one holder has of the late days. {@code unheld} is for empty posts and unknown heads. */
public record HolderShare(Who who, int own, int inherited, int unheld, int outsideScore, Grounds grounds) {

    static List<HolderShare> of(List<LateRun> runs) {
        var shares = new LinkedHashMap<Who, HolderShare>();
        runs.forEach(run -> shares.merge(run.holder().who(), of(run), HolderShare::plus));
        return List.copyOf(shares.values());
    }

    private static HolderShare of(LateRun run) {
        var days = run.days().count();
        return new HolderShare(
                run.holder().who(),
                run.charge() == Charge.OWN ? days : 0,
                run.charge() == Charge.INHERITED ? days : 0,
                run.charge() == Charge.UNHELD ? days : 0,
                run.outsideScore(),
                run.grounds());
    }

    private HolderShare plus(HolderShare more) {
        return new HolderShare(
                who,
                own + more.own,
                inherited + more.inherited,
                unheld + more.unheld,
                outsideScore + more.outsideScore,
                grounds.and(more.grounds));
    }

    /** All late days of this holder. */
    public int days() {
        return own + inherited + unheld;
    }
}
