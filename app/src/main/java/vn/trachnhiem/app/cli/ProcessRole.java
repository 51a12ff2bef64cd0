package vn.trachnhiem.app.cli;

import java.util.Locale;

/** What a process can do in a ledger: decide, remember and answer, meet people. */
enum ProcessRole {
    COMMAND,
    QUERY,
    WEB;

    /** The name of the role on the command line, and of the profile that loads its parts. */
    String profile() {
        return name().toLowerCase(Locale.ROOT);
    }
}
