package vn.trachnhiem.app.wiring;

import java.time.Duration;

/**
 * When a process takes over another one's work. Of two equal processes one extends its claim on a processor's token while it works; a claim
 * that was not extended for so long is up for whoever asks next, so a killed process's work moves within {@link #TIMEOUT} and
 * {@link #INTERVAL}. A process that stops in order gives its claims back. A slow process that lost its claim writes nothing: token and rows
 * are one transaction.
 */
final class Claims {
    /** Several times the extension, so that neither a long batch nor a pause of the machine gives work away; clocks may differ by less. */
    static final Duration TIMEOUT = Duration.ofSeconds(7);

    /** How often a process asks for claims that it does not have. */
    static final Duration INTERVAL = Duration.ofSeconds(1);

    /** After so long without a stored token, a claim is extended. */
    static final Duration EXTENSION = Duration.ofSeconds(1);

    private Claims() {}
}
