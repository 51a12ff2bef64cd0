package vn.trachnhiem.web.page;

import org.springframework.stereotype.Component;

/** Puts addresses together. */
@Component("links")
public class Links {
    /** An address that may have parameters already, with more of them: "?page=2". */
    public String join(String base, String query) {
        return base.contains("?") ? base + "&" + query.substring(1) : base + query;
    }
}
