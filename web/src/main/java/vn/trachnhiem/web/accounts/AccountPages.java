package vn.trachnhiem.web.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.shared.pickers.Agencies;
import vn.trachnhiem.shared.pickers.AskAgencies;
import vn.trachnhiem.web.accountbook.Account;
import vn.trachnhiem.web.accountbook.AccountBook;
import vn.trachnhiem.web.accountbook.Outcome;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.format.Words;
import vn.trachnhiem.web.persons.PersonList;

/** Puts together what the pages of accounts show. */
@Component
class AccountPages {
    private final AccountBook book;
    private final Questions questions;
    private final PersonList persons;
    private final Words words;

    AccountPages(AccountBook book, Questions questions, PersonList persons, Words words) {
        this.book = book;
        this.questions = questions;
        this.persons = persons;
        this.words = words;
    }

    ModelAndView opening(Typed typed, @Nullable Outcome outcome) {
        return form("accounts/open", typed, outcome);
    }

    ModelAndView account(Account account, Typed typed, @Nullable Outcome outcome) {
        return form("accounts/account", typed, outcome)
                .addObject("account", account)
                .addObject("changes", book.changes(account.username()));
    }

    private ModelAndView form(String view, Typed typed, @Nullable Outcome outcome) {
        ModelAndView page = new ModelAndView(view);
        page.addObject("typed", typed);
        page.addObject("roles", AccountForm.roles());
        page.addObject("persons", persons.ask().lines());
        page.addObject(
                "agencies", questions.ask(new AskAgencies(null), Agencies.class).lines());
        page.addObject("password", outcome instanceof Outcome.DoneWithPassword(String said) ? said : null);
        page.addObject("refused", outcome instanceof Outcome.Refused(var why) ? words.say("account." + why) : null);
        page.setStatus(
                outcome instanceof Outcome.Refused || !typed.isSound()
                        ? HttpStatus.UNPROCESSABLE_CONTENT
                        : HttpStatus.OK);
        return page;
    }
}
