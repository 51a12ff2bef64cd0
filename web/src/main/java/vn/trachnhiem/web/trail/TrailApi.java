package vn.trachnhiem.web.trail;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.asking.Moment;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.asking.NoAnswer;
import vn.trachnhiem.web.asking.NotInLedger;
import vn.trachnhiem.web.format.Words;
import vn.trachnhiem.web.signin.SignedIn;

/** Trails for programs, as JSON; failures are problem details (RFC 9457). A person's trail needs a purpose, and the reading is recorded. */
@RestController
public class TrailApi {
    private final TrailPages pages;
    private final Purposes purposes;
    private final Moments moments;
    private final Words words;

    public TrailApi(TrailPages pages, Purposes purposes, Moments moments, Words words) {
        this.pages = pages;
        this.purposes = purposes;
        this.moments = moments;
        this.words = words;
    }

    @GetMapping("/api/v1/trails/{id}")
    ResponseEntity<?> trail(
            @PathVariable("id") String id,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "asOf", required = false) @Nullable String asOf,
            @RequestParam(name = "purpose", defaultValue = "") String purpose,
            @AuthenticationPrincipal SignedIn reader) {
        Moment at = moments.read(on, asOf);
        if (!at.isSound()) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, said(at));
        }
        var trail = pages.find(id, at);
        if (trail.person() == null) {
            return ResponseEntity.ok(trail);
        }
        if (purpose.isBlank()) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, words.say("purpose.missing"));
        }
        return switch (purposes.record(reader, id, at, purpose)) {
            case Recorder.Recorded recorded -> ResponseEntity.ok(trail);
            case Recorder.NotRecorded(int status, String sentence) -> problem(HttpStatusCode.valueOf(status), sentence);
        };
    }

    @ExceptionHandler(NotInLedger.class)
    ResponseEntity<?> notInLedger() {
        return problem(HttpStatus.NOT_FOUND, words.say("failure.not-in-ledger.words"));
    }

    @ExceptionHandler(NoAnswer.class)
    ResponseEntity<?> noAnswer() {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, words.say("failure.no-answer.words"));
    }

    private String said(Moment at) {
        return at.wrong().entrySet().stream()
                .map(each -> words.say(each.getValue(), typed(at, each)))
                .findFirst()
                .orElse("");
    }

    private static String typed(Moment at, Map.Entry<String, String> wrong) {
        return wrong.getKey().equals("on") ? at.typedOn() : at.typedAsOf();
    }

    private static ResponseEntity<?> problem(HttpStatusCode status, String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail))
                .build();
    }
}
