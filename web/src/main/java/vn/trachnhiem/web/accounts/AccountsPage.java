package vn.trachnhiem.web.accounts;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.web.accountbook.Account;
import vn.trachnhiem.web.accountbook.AccountBook;
import vn.trachnhiem.web.accountbook.Outcome;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.NotInLedger;
import vn.trachnhiem.web.signin.SignedIn;

/** Accounts are opened, changed, given a new password, locked. A password is shown once, on the page that answers. */
@Controller
public class AccountsPage {
    private final AccountBook book;
    private final AccountPages pages;

    AccountsPage(AccountBook book, AccountPages pages) {
        this.book = book;
        this.pages = pages;
    }

    @GetMapping("/tai-khoan")
    String list(Model model) {
        model.addAttribute("accounts", book.all());
        return "accounts/list";
    }

    @GetMapping("/tai-khoan/moi")
    ModelAndView form() {
        return pages.opening(Typed.nothing(), null);
    }

    @PostMapping("/tai-khoan/moi")
    ModelAndView open(@RequestParam MultiValueMap<String, String> values, @AuthenticationPrincipal SignedIn by) {
        Typed typed = Typed.of(values);
        Account account = AccountForm.read(typed, typed.text("username"));
        if (!typed.isSound()) {
            return pages.opening(typed, null);
        }
        Outcome outcome = book.open(account, by);
        return outcome instanceof Outcome.Refused
                ? pages.opening(typed, outcome)
                : pages.account(find(account.username()), AccountForm.of(account), outcome);
    }

    @GetMapping("/tai-khoan/{username}")
    ModelAndView account(@PathVariable("username") String username) {
        Account account = find(username);
        return pages.account(account, AccountForm.of(account), null);
    }

    @PostMapping("/tai-khoan/{username}")
    ModelAndView change(
            @PathVariable("username") String username,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal SignedIn by) {
        Typed typed = Typed.of(values);
        Account changed = AccountForm.read(typed, find(username));
        Outcome outcome = typed.isSound() ? book.change(changed, by) : null;
        return outcome instanceof Outcome.Done
                ? new ModelAndView("redirect:/tai-khoan/" + username)
                : pages.account(find(username), typed, outcome);
    }

    @PostMapping("/tai-khoan/{username}/{act}")
    ModelAndView touch(
            @PathVariable("username") String username,
            @PathVariable("act") String act,
            @AuthenticationPrincipal SignedIn by) {
        find(username);
        Outcome outcome = switch (act) {
            case "mat-khau-moi" -> book.reset(username, by);
            case "khoa" -> book.lock(username, by);
            case "mo-khoa" -> book.unlock(username, by);
            default -> throw new NotInLedger();
        };
        Account account = find(username);
        return pages.account(account, AccountForm.of(account), outcome);
    }

    private Account find(String username) {
        return book.find(username).orElseThrow(NotInLedger::new);
    }
}
