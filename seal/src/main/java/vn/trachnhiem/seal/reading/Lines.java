package vn.trachnhiem.seal.reading;

/** A cursor over text made of lines that each end in LF. */
public final class Lines {
    private final String text;
    private int at;

    public Lines(String text) {
        this.text = text;
    }

    public boolean atEnd() {
        return at == text.length();
    }

    /** The next line without its LF. */
    public String next() throws Fault {
        int end = text.indexOf('\n', at);
        Fault.unless(end >= 0, "a line is missing or does not end in a newline");
        var line = text.substring(at, end);
        at = end + 1;
        return line;
    }

    /** The rest of the next line, which must begin with the given word and a space. */
    public String next(String word) throws Fault {
        var line = next();
        Fault.unless(line.startsWith(word + " "), "expected a line that begins with '" + word + " '");
        return line.substring(word.length() + 1);
    }

    public boolean nextStartsWith(String prefix) {
        return text.startsWith(prefix, at);
    }

    /** All that follows, to the end. */
    public String rest() {
        var rest = text.substring(at);
        at = text.length();
        return rest;
    }
}
