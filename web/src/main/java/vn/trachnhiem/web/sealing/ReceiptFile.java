package vn.trachnhiem.web.sealing;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.trachnhiem.shared.sealing.AskReceipt;
import vn.trachnhiem.shared.sealing.EventReceipt;
import vn.trachnhiem.web.asking.Questions;

/** The receipt of an event as a file, for those who may read the event: it discloses that one event and proves it to anyone. */
@Controller
public class ReceiptFile {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Questions questions;

    public ReceiptFile(Questions questions) {
        this.questions = questions;
    }

    /** Not found before the event is sealed, which takes a second at most. */
    @GetMapping({"/su-kien/{event}/bien-nhan", "/api/v1/events/{event}/receipt"})
    ResponseEntity<byte[]> receipt(@PathVariable("event") String event) {
        EventReceipt receipt = questions.ask(new AskReceipt(event), EventReceipt.class);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bien-nhan-" + receipt.index() + ".receipt")
                                .build()
                                .toString())
                .body(receipt.file().getBytes(StandardCharsets.UTF_8));
    }
}
