package vn.trachnhiem.app.axonserver;

import org.jspecify.annotations.Nullable;

/**
 * Which Axon Server keeps the events and routes the messages, and how it is spoken to.
 *
 * @param servers HOST:PORT, several by commas
 * @param context the server's name for this ledger's events and messages
 * @param token what the server asks for; null where it asks for none
 * @param tls whether the connection is encrypted
 * @param certificate a PEM file with the authority that signed the server's certificate; null for those that Java knows
 */
public record AxonServerAddress(
        String servers,
        String context,
        @Nullable String token,
        boolean tls,
        @Nullable String certificate) {

    /** Never shows the token. */
    @Override
    public String toString() {
        return servers + ", context " + context + (tls ? ", TLS" : ", no TLS");
    }
}
