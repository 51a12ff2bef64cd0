package vn.trachnhiem.shared.policy;

/** A data file of rules cannot be read as it stands. It is refused whole: half a rule book would decide wrongly. */
public final class MalformedPolicyData extends IllegalArgumentException {
    private final String file;
    private final int line;

    MalformedPolicyData(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
        this.file = file;
        this.line = line;
    }

    /** The file's name, without its folder. */
    public String file() {
        return file;
    }

    /** Number of the faulty line, counted from 1 with the header. */
    public int line() {
        return line;
    }
}
