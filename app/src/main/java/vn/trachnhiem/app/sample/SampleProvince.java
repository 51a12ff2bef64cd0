package vn.trachnhiem.app.sample;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import vn.trachnhiem.app.account.Accounts;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.person.PersonalFields;

/**
 * Loads the sample province into a demo ledger. Every act has a fixed key, so that a load that was interrupted goes on where it stopped,
 * and a second load records nothing. Only the demo's scripted clock gives the acts their time in the past.
 */
public final class SampleProvince {
    private static final int ACTS_PER_REPORT = 100;

    private final CommandGateway ledger;
    private final PersonalFields fields;
    private final EvidenceStore evidence;
    private final DemoAccounts accounts;

    public SampleProvince(CommandGateway ledger, PersonalFields fields, EvidenceStore evidence, Accounts accounts) {
        this.ledger = ledger;
        this.fields = fields;
        this.evidence = evidence;
        this.accounts = new DemoAccounts(accounts);
    }

    /** Whether a load has come to its end: the accounts are its last step. */
    public boolean isLoaded() {
        return accounts.exist();
    }

    /** Who can sign in, and as what; all with {@link DemoAccounts#PASSWORD}. */
    public List<DemoAccount> accounts() {
        return accounts.all();
    }

    /**
     * Tells the whole story, then adds the accounts.
     *
     * @throws IllegalStateException where the ledger refuses an act
     */
    public void load(Progress progress) {
        List<Step> steps = Story.steps(Setting.of(fields, evidence));
        Teller teller = new Teller(ledger);
        for (int told = 0; told < steps.size(); told++) {
            if (told % ACTS_PER_REPORT == 0) {
                progress.reached(told, steps.size());
            }
            teller.tell(steps.get(told));
        }
        accounts.add();
        progress.reached(steps.size(), steps.size());
    }
}
