package vn.trachnhiem.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.web.signin.SignedIn;

/**
 * What the frame around every page shows: who reads, where, and whether the ledger is a demo. Templates ask it by its name, so that error
 * pages have the same frame.
 */
@Component("frame")
public class Frame {
    private final boolean demo;

    public Frame(@Value("${ledger.demo:false}") boolean demo) {
        this.demo = demo;
    }

    /** An entry of the menu. */
    public record Entry(String path, String key, boolean current) {}

    public boolean isDemo() {
        return demo;
    }

    /** Who reads; absent before sign-in. */
    public @Nullable SignedIn getReader() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .orElse(null);
    }

    /** The pages that there are, the present one marked. */
    public List<Entry> getMenu() {
        String here = Objects.requireNonNullElse(here().build().getPath(), "");
        List<Entry> menu = new ArrayList<>(List.of(
                entry("/nhiem-vu", "menu.tasks", here.contains("/nhiem-vu")),
                entry("/nguoi-dung-dau", "menu.heads", here.contains("/nguoi-dung-dau") || here.contains("/co-quan")),
                entry("/van-ban", "menu.documents", here.contains("/van-ban")),
                entry("/niem-phong", "menu.seal", here.contains("/niem-phong")),
                entry("/to-chuc", "menu.offices", here.contains("/to-chuc") || here.contains("/can-bo"))));
        if (holds("SYSTEM_ADMINISTRATOR", "LEDGER_AUDITOR", "INSPECTOR", "CHIEF_INSPECTOR")) {
            menu.add(entry("/van-hanh", "menu.operations", here.contains("/van-hanh")));
        }
        if (holds("SYSTEM_ADMINISTRATOR")) {
            menu.add(entry("/tai-khoan", "menu.accounts", here.contains("/tai-khoan")));
        }
        return List.copyOf(menu);
    }

    /** Whether the reader's account has one of these roles, so that a page offers what it may do; whether it may, the deciders say. */
    public boolean holds(String... roles) {
        SignedIn reader = getReader();
        return reader != null && Arrays.stream(roles).map(Role::valueOf).anyMatch(reader.actor()::is);
    }

    /** The address of this page in another language. */
    public String in(String language) {
        return here().replaceQueryParam("lang", language).build().toUriString();
    }

    /** The address of this page at the present moment. */
    public String now() {
        return here().replaceQueryParam("on").replaceQueryParam("asOf").build().toUriString();
    }

    private static Entry entry(String path, String key, boolean current) {
        return new Entry(path, key, current);
    }

    private static UriComponentsBuilder here() {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null);
    }
}
