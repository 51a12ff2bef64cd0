package vn.trachnhiem.seal.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trachnhiem.seal.audit.Difference.Kind;
import vn.trachnhiem.seal.checkpoint.Checkpoint;

/** Checkpoints that were kept outside: what finds a rewritten history although its newest checkpoint is well signed. */
final class EarlierCheckpoints {
    private final List<Checkpoint> bySize;

    EarlierCheckpoints(List<Checkpoint> checkpoints) {
        bySize = checkpoints.stream()
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .toList();
    }

    Set<Long> sizesWith(Checkpoint newest) {
        return Stream.concat(bySize.stream(), Stream.of(newest))
                .map(Checkpoint::size)
                .collect(Collectors.toSet());
    }

    /** What can be told from the checkpoints alone. */
    Optional<Difference> beyond(Checkpoint newest) {
        if (!bySize.stream().allMatch(earlier -> earlier.origin().equals(newest.origin()))) {
            return Optional.of(Difference.at(Kind.OTHER_LOG, 0, "an earlier checkpoint is of another log"));
        }
        return bySize.stream()
                .filter(earlier -> earlier.size() > newest.size())
                .findFirst()
                .map(earlier -> new Difference(
                        Kind.CHECKPOINT_SHRUNK, newest.size(), earlier.size(), "an earlier checkpoint is larger"));
    }

    /** The first of them that is not the beginning of what the account tells. */
    Optional<Difference> contradictedBy(Account account) {
        return bySize.stream()
                .filter(earlier -> !account.tells(earlier))
                .findFirst()
                .map(earlier -> new Difference(
                        Kind.HISTORY_REWRITTEN,
                        agreedUpTo(List.of(account)),
                        earlier.size(),
                        "the checkpoint does not continue an earlier one"));
    }

    /** The size of the largest of them that any of the accounts tells; 0 where there is none. */
    long agreedUpTo(List<Account> accounts) {
        return bySize.stream()
                .filter(earlier -> accounts.stream().anyMatch(account -> account.tells(earlier)))
                .mapToLong(Checkpoint::size)
                .max()
                .orElse(0);
    }
}
