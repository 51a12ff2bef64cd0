package vn.trachnhiem.query.reading.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.query.reading.words.Lexicon;
import vn.trachnhiem.shared.reading.AddresseeClass;
import vn.trachnhiem.shared.reading.Party;

/** Turns a list in the text into parties: named agencies and classes, resolved as of the issue date. */
public final class PartyReader {

    private static final Map<AddresseeClass, Pattern> CLASSES = classes();
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^)]*\\)\\s*$");
    private static final Set<AddresseeClass> LOCAL = EnumSet.of(AddresseeClass.DISTRICTS, AddresseeClass.COMMUNES);

    private final FoldedText text;
    private final Register register;
    private final Set<AddresseeClass> documentAddresses;

    /** The classes that the document binds anywhere are what "all heads" means in it. */
    public PartyReader(FoldedText text, Register register, Set<AddresseeClass> documentAddresses) {
        this.text = text;
        this.register = register;
        this.documentAddresses = documentAddresses;
    }

    private static Map<AddresseeClass, Pattern> classes() {
        Map<AddresseeClass, Pattern> classes = new LinkedHashMap<>();
        for (String line : Lexicon.lines("classes")) {
            int equals = line.indexOf('=');
            classes.put(AddresseeClass.valueOf(line.substring(0, equals)), Pattern.compile(line.substring(equals + 1)));
        }
        return classes;
    }

    public List<Party> parties(Run run) {
        Set<Party> parties = new LinkedHashSet<>();
        Set<AddresseeClass> seen = EnumSet.noneOf(AddresseeClass.class);
        for (Piece piece : run.pieces()) {
            if (!piece.collective()) {
                parties.add(named(piece));
                continue;
            }
            for (AddresseeClass addressees : classesOf(piece)) {
                if (seen.add(addressees)) {
                    parties.add(collective(piece, addressees));
                }
            }
        }
        return new ArrayList<>(parties);
    }

    private Party named(Piece piece) {
        String written = flat(piece.understood() + piece.whole().of(text.source()));
        String name = flat(piece.understood() + piece.name().of(text.source()));
        return new Party(written, piece.whole(), null, register.named(name));
    }

    private Party collective(Piece piece, AddresseeClass addressees) {
        String written = flat(piece.whole().of(text.source()));
        return new Party(written, piece.whole(), addressees, register.members(addressees, documentAddresses));
    }

    private Set<AddresseeClass> classesOf(Piece piece) {
        String words = flat(piece.name().of(text.folded()));
        Set<AddresseeClass> found = EnumSet.noneOf(AddresseeClass.class);
        for (Map.Entry<AddresseeClass, Pattern> entry : CLASSES.entrySet()) {
            boolean alone = found.isEmpty() || (LOCAL.containsAll(found) && LOCAL.contains(entry.getKey()));
            if (alone && entry.getValue().matcher(words).find()) {
                found.add(entry.getKey());
            }
        }
        if (found.contains(AddresseeClass.PROVINCIAL_DEPARTMENTS) && words.contains("địa phương")) {
            found.add(AddresseeClass.DISTRICTS);
        }
        return found.isEmpty() ? EnumSet.of(AddresseeClass.OTHERS) : found;
    }

    private static String flat(String words) {
        String oneLine = BLANKS.matcher(words).replaceAll(" ");
        return BRACKET.matcher(oneLine).replaceAll("").strip();
    }
}
