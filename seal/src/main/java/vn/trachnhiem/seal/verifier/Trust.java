package vn.trachnhiem.seal.verifier;

import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.Quorum;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Lines;
import vn.trachnhiem.seal.reading.Utf8;

/** Whom the reader trusts, gathered from keys and a policy. */
final class Trust {
    private final List<VerifierKey> keys = new ArrayList<>();
    private Policy policy = new Policy(List.of(), List.of(), new Quorum.None());

    void key(String text) throws Fault {
        keys.add(VerifierKey.parse(text).orFault());
    }

    /** A key a line; the last line may lack its newline. */
    void keys(Bytes file) throws Fault {
        for (var lines = new Lines(Utf8.decode(file.toArray()) + "\n"); !lines.atEnd(); ) {
            var line = lines.next().strip();
            if (!line.isEmpty()) {
                key(line);
            }
        }
    }

    void policy(Bytes file) throws Fault {
        policy = Policy.parse(file).orFault();
    }

    Policy asPolicy() throws Fault {
        var logs = new ArrayList<>(keys);
        logs.addAll(policy.logs());
        Fault.unless(!logs.isEmpty(), "the log's public key is missing: --key, --key-file or --policy");
        return new Policy(logs, policy.witnesses(), policy.quorum());
    }

    /** The same logs; no witnesses are asked for, since an earlier checkpoint may be older than their cosigning. */
    static Policy ofLogsAlone(Policy policy) {
        return new Policy(policy.logs(), List.of(), new Quorum.None());
    }
}
