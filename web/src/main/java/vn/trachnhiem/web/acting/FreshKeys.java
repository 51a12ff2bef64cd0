package vn.trachnhiem.web.acting;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Idempotency keys for forms that are one button. */
@Component("freshKeys")
public class FreshKeys {
    public String next() {
        return UUID.randomUUID().toString();
    }
}
