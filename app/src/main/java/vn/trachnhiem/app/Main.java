package vn.trachnhiem.app;

import vn.trachnhiem.app.cli.LedgerCommand;

/** Where the process starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Read by Axon before Spring has properties; the product calls nobody.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        System.exit(LedgerCommand.commandLine().execute(arguments));
    }
}
