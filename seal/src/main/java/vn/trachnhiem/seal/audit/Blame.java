package vn.trachnhiem.seal.audit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.trachnhiem.seal.audit.Difference.Kind;
import vn.trachnhiem.seal.audit.Statement.Says;
import vn.trachnhiem.seal.audit.Statement.Silent;
import vn.trachnhiem.seal.merkle.Hash;

/** Finds who is wrong where evidence disagrees, and in what. */
final class Blame {
    private final List<Account> accounts;
    private final Optional<Account> trusted;

    Blame(List<Account> accounts, Optional<Account> trusted) {
        this.accounts = accounts;
        this.trusted = trusted;
    }

    Difference of(Dispute dispute) {
        var statements = dispute.round().statements();
        var right = right(statements);
        for (int at = 0; at < statements.size(); at++) {
            boolean wrong = right.isPresent() && !Round.leaf(statements.get(at)).equals(right);
            if (wrong) {
                return name(accounts.get(at).voice(), statements.get(at), dispute);
            }
        }
        return undecided(dispute);
    }

    /** The leaf of whoever leads to the checkpoint; failing that, the one that more than one part names. */
    private Optional<Hash> right(List<Statement> statements) {
        if (trusted.isPresent()) {
            return Round.leaf(statements.get(accounts.indexOf(trusted.get())));
        }
        var leaves =
                statements.stream().map(Round::leaf).flatMap(Optional::stream).toList();
        return leaves.stream()
                .filter(leaf -> Collections.frequency(leaves, leaf) > 1)
                .findFirst();
    }

    private static Difference name(Voice voice, Statement statement, Dispute dispute) {
        long position = dispute.round().index();
        return switch (statement) {
            case Silent silent -> Difference.at(silent.kind(), position, silent.why());
            case Says says ->
                voice.whenWrong() == Kind.EVENT_CHANGED
                        ? dispute.eventDifference()
                        : Difference.at(voice.whenWrong(), position, "not what the rest of the evidence says");
        };
    }

    private static Difference undecided(Dispute dispute) {
        long position = dispute.round().index();
        return dispute.round().statements().stream()
                .filter(Silent.class::isInstance)
                .map(Silent.class::cast)
                .findFirst()
                .map(silent -> Difference.at(silent.kind(), position, silent.why()))
                .orElse(Difference.at(
                        Kind.UNDECIDABLE, position, "the evidence disagrees and none of it leads to the checkpoint"));
    }
}
