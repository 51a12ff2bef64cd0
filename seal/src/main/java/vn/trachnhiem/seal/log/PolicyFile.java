package vn.trachnhiem.seal.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Decimal;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Lines;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.reading.Utf8;

/** Reads one C2SP tlog-policy file, line by line; a name must be defined before it is used, so there are no circles. */
final class PolicyFile {
    private static final int LONGEST = 1_000_000;
    private static final int MOST_DEFINITIONS = 256;
    private static final String NONE = "none";

    private final List<VerifierKey> logs = new ArrayList<>();
    private final List<VerifierKey> witnesses = new ArrayList<>();
    private final Map<String, Quorum> named = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private final List<Quorum> quorum = new ArrayList<>();

    static Result<Policy> parse(Bytes file) {
        return Result.of(() -> new PolicyFile().read(file));
    }

    private Policy read(Bytes file) throws Fault {
        Fault.unless(file.length() <= LONGEST, "a policy of more than a million bytes");
        // the format is octets, which this decoding keeps one to one
        var text = new String(file.toArray(), ISO_8859_1);
        Fault.unless(text.chars().allMatch(PolicyFile::allowed), "a control character in a policy");
        for (var lines = new Lines(text); !lines.atEnd(); ) {
            var line = lines.next().replace('\t', ' ').strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                define(line.split(" +"));
            }
        }
        Fault.unless(quorum.size() == 1, "a policy has exactly one quorum line");
        return new Policy(logs, witnesses, quorum.getFirst());
    }

    private static boolean allowed(int octet) {
        return octet == '\t' || octet == '\n' || (octet >= ' ' && octet != 0x7f);
    }

    private void define(String[] words) throws Fault {
        Fault.unless(logs.size() + named.size() < MOST_DEFINITIONS, "more than 256 definitions");
        switch (words[0]) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default -> throw new Fault("a line that begins with none of log, witness, group, quorum");
        }
    }

    private void log(String[] words) throws Fault {
        Fault.unless(words.length == 2 || words.length == 3, "a log line is: log <vkey> [<url>]");
        logs.add(newKey(words[1], logs));
    }

    private void witness(String[] words) throws Fault {
        Fault.unless(words.length == 3 || words.length == 4, "a witness line is: witness <name> <vkey> [<url>]");
        var key = newKey(words[2], witnesses);
        Fault.unless(key.type().timed(), "a witness's key is one for cosignatures");
        witnesses.add(key);
        name(words[1], new Quorum.Witness(key));
    }

    private void group(String[] words) throws Fault {
        Fault.unless(words.length >= 4, "a group line is: group <name> <k|any|all> <member>...");
        var all = new ArrayList<Quorum>();
        for (var member : List.of(words).subList(3, words.length)) {
            Fault.unless(members.add(member), "a name that is a member twice");
            all.add(defined(member));
        }
        name(words[1], new Quorum.Group(threshold(words[2], all.size()), all));
    }

    private static int threshold(String word, int members) throws Fault {
        long least = switch (word) {
            case "any" -> 1;
            case "all" -> members;
            default -> Decimal.parse(word);
        };
        Fault.unless(least >= 1 && least <= members, "a group asks for 1 to all of its members");
        return (int) least;
    }

    private void quorum(String[] words) throws Fault {
        Fault.unless(words.length == 2, "a quorum line is: quorum <name|none>");
        quorum.add(words[1].equals(NONE) ? new Quorum.None() : defined(words[1]));
    }

    private void name(String name, Quorum meaning) throws Fault {
        Fault.unless(!name.equals(NONE) && named.put(name, meaning) == null, "a name that is taken");
    }

    private Quorum defined(String name) throws Fault {
        var quorum = named.get(name);
        if (quorum == null) {
            throw new Fault("a name that is not defined above its use");
        }
        return quorum;
    }

    private static VerifierKey newKey(String word, List<VerifierKey> others) throws Fault {
        var key = VerifierKey.parse(Utf8.decode(word.getBytes(ISO_8859_1))).orFault();
        Fault.unless(others.stream().noneMatch(other -> other.key().equals(key.key())), "one public key twice");
        return key;
    }
}
