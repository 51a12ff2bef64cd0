package vn.trachnhiem.web.trail;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.access.ReadTrail;
import vn.trachnhiem.shared.identity.ReadingId;
import vn.trachnhiem.web.acting.Acts;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.acting.Recorder.Result;
import vn.trachnhiem.web.asking.Moment;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.signin.SignedIn;

/** Nobody reads a person's trail without a purpose, and each reading is recorded (domain, E.1 point 10). A session states its purpose once. */
@Component
public class Purposes {
    /** Message keys of the purposes that the form offers. */
    static final List<String> USUAL =
            List.of("purpose.inspection", "purpose.direction", "purpose.personnel", "purpose.report", "purpose.own");

    private static final String PURPOSE = "reading.purpose";
    private static final String SEED = "reading.seed";

    private final Acts acts;
    private final Recorder recorder;
    private final Moments moments;

    public Purposes(Acts acts, Recorder recorder, Moments moments) {
        this.acts = acts;
        this.recorder = recorder;
        this.moments = moments;
    }

    @Nullable
    String of(HttpSession session) {
        return (String) session.getAttribute(PURPOSE);
    }

    void state(HttpSession session, String purpose) {
        session.setAttribute(PURPOSE, purpose);
        session.setAttribute(SEED, UUID.randomUUID().toString());
    }

    /** Records the reading; turning pages of the same trail on the same day is the same reading. */
    Result record(HttpSession session, SignedIn reader, String trailOf, Moment at, String purpose) {
        return record(session.getAttribute(SEED) + "/" + trailOf, reader, trailOf, at, purpose);
    }

    /** Records the reading of a program, which states its purpose each time. */
    Result record(SignedIn reader, String trailOf, Moment at, String purpose) {
        return record(UUID.randomUUID() + "/" + trailOf, reader, trailOf, at, purpose);
    }

    private Result record(String seed, SignedIn reader, String trailOf, Moment at, String purpose) {
        String key = String.join("/", seed, String.valueOf(at.on()), String.valueOf(at.asOf()), "" + moments.today());
        var act = acts.now(reader, key);
        var on = at.on() == null ? moments.today() : at.on();
        return recorder.recordOnly(new ReadTrail(ReadingId.from(act.key()), trailOf, purpose, on, at.asOf(), act));
    }
}
