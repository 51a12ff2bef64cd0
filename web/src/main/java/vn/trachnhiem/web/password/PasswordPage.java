package vn.trachnhiem.web.password;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.web.accountbook.AccountBook;
import vn.trachnhiem.web.signin.SignedIn;

/** Changes one's own password. What was typed is never shown again. */
@Controller
public class PasswordPage {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 72;

    private final AccountBook book;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    public PasswordPage(AccountBook book) {
        this.book = book;
    }

    @GetMapping(PasswordFirst.PAGE)
    ModelAndView form(@AuthenticationPrincipal SignedIn by) {
        return page(by, "", 200);
    }

    @PostMapping(PasswordFirst.PAGE)
    ModelAndView change(
            @RequestParam("present") String present,
            @RequestParam("chosen") String chosen,
            @RequestParam("again") String again,
            @AuthenticationPrincipal SignedIn by,
            HttpServletRequest request,
            HttpServletResponse response) {
        String wrong = wrong(by, present, chosen, again);
        if (!wrong.isEmpty()) {
            return page(by, wrong, 422);
        }
        Optional<SignedIn> renewed = book.changePassword(by.getUsername(), present, chosen);
        if (renewed.isEmpty()) {
            return page(by, "password.present.wrong", 422);
        }
        request.changeSessionId();
        remember(renewed.get(), request, response);
        return new ModelAndView("redirect:/?mat-khau-moi");
    }

    /** The message key of what is wrong; empty where nothing is. The algorithm of the hash reads no more than 72 bytes. */
    private static String wrong(SignedIn by, String present, String chosen, String again) {
        if (chosen.length() < SHORTEST) {
            return "password.too-short";
        }
        if (chosen.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST) {
            return "password.too-long";
        }
        if (chosen.equals(present) || chosen.equalsIgnoreCase(by.getUsername())) {
            return "password.not-new";
        }
        return chosen.equals(again) ? "" : "password.not-the-same";
    }

    private void remember(SignedIn by, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        var token = UsernamePasswordAuthenticationToken.authenticated(by, null, by.getAuthorities());
        by.eraseCredentials();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    private static ModelAndView page(SignedIn by, String wrong, int status) {
        ModelAndView page = new ModelAndView("password/password");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("due", by.mustChangePassword());
        page.addObject("wrong", wrong);
        return page;
    }
}
