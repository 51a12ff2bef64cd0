package vn.trachnhiem.web.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.web.asking.NotInLedger;

/** Gives evidence back as a download, never to be shown as a page of ours. */
@Controller
public class Download {
    private final EvidenceStore store;

    public Download(EvidenceStore store) {
        this.store = store;
    }

    /** Named by its hash, so it never changes; the name is what the file was called where the link stands. */
    @GetMapping("/minh-chung/{sha256}")
    ResponseEntity<byte[]> download(
            @PathVariable("sha256") String sha256, @RequestParam(name = "ten", defaultValue = "") String name) {
        byte[] bytes = sha256.matches("[0-9a-f]{64}") ? store.open(sha256).orElseThrow(NotInLedger::new) : missing();
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name.isBlank() ? sha256 : name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(bytes);
    }

    private static byte[] missing() {
        throw new NotInLedger();
    }
}
