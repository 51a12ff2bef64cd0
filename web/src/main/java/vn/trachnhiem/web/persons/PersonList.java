package vn.trachnhiem.web.persons;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.persons.AskPersons;
import vn.trachnhiem.shared.persons.Persons;
import vn.trachnhiem.web.accountbook.Account;
import vn.trachnhiem.web.accountbook.AccountBook;
import vn.trachnhiem.web.asking.Questions;
import vn.trachnhiem.web.format.Folded;
import vn.trachnhiem.web.format.GivenName;

/** The register of persons, in Vietnamese order, and the accounts whose owners do not stand in it yet. */
@Component
public class PersonList {
    private final Questions questions;
    private final AccountBook book;

    public PersonList(Questions questions, AccountBook book) {
        this.questions = questions;
        this.book = book;
    }

    /** The register as it is now, sorted by given name. */
    public Persons ask() {
        Persons persons = questions.ask(new AskPersons(), Persons.class);
        Comparator<Persons.Line> byName = GivenName.order(Persons.Line::person);
        return new Persons(
                persons.cutoff(), persons.lines().stream().sorted(byName).toList());
    }

    /** Accounts that stand for somebody whose name the register does not have. */
    List<Account> nameless(Persons persons) {
        Set<PersonId> known =
                persons.lines().stream().map(line -> line.person().person()).collect(Collectors.toSet());
        return book.all().stream()
                .filter(account -> !known.contains(account.actor().person()))
                .toList();
    }

    /** Those who are called the same, accents apart. */
    static List<Persons.Line> called(String name, Persons persons) {
        return persons.lines().stream()
                .filter(line -> Folded.of(
                                Objects.requireNonNullElse(line.person().name(), ""))
                        .equals(Folded.of(name)))
                .toList();
    }
}
