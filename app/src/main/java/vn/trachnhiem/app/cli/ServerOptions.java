package vn.trachnhiem.app.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a started ledger is reached. */
final class ServerOptions {
    @Mixin
    DataOptions data = new DataOptions();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "HTTP port. Default: 8080")
    int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on. Default: 127.0.0.1, this machine only")
    String address = "127.0.0.1";
}
