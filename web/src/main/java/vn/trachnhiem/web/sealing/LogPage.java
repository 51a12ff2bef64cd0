package vn.trachnhiem.web.sealing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.trachnhiem.shared.sealing.AskLogFile;
import vn.trachnhiem.shared.sealing.LogFile;
import vn.trachnhiem.web.asking.Questions;

/**
 * The transparency log where C2SP tlog-tiles wants it. Open to everyone: nothing in it tells the content of an event. A file that is not
 * there is a plain 404, since programs read here.
 */
@Controller
public class LogPage {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Questions questions;

    public LogPage(Questions questions) {
        this.questions = questions;
    }

    /** The newest checkpoint; a new one may come at any moment. */
    @GetMapping("/log/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return answer("checkpoint", TEXT, CacheControl.noCache());
    }

    /** A tile or an entry bundle; under one address it never changes. */
    @GetMapping("/log/tile/{*rest}")
    ResponseEntity<byte[]> tile(@PathVariable("rest") String rest) {
        return answer(
                "tile" + rest,
                MediaType.APPLICATION_OCTET_STREAM,
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private ResponseEntity<byte[]> answer(String path, MediaType type, CacheControl cache) {
        return questions
                .find(new AskLogFile(path), LogFile.class)
                .map(file -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(cache)
                        .body(file.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
