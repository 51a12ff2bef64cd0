package vn.trachnhiem.app.sealing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vn.trachnhiem.query.sealing.DurableFile;
import vn.trachnhiem.seal.note.KeySigner;

/**
 * The log's signing keys in a PKCS#12 file, one after each rotation. The file and its password are readable by their owner only; whoever
 * has both can sign any history.
 */
final class KeyFile {
    private static final String ALIAS = "log-";
    private static final String ALGORITHM = "Ed25519";

    private final Path file;
    private final char[] password;
    private final KeyStore store;

    private KeyFile(Path file, char[] password, KeyStore store) {
        this.file = file;
        this.password = password;
        this.store = store;
    }

    /** @throws CannotSealException where there is no such file, or the password does not open it */
    static KeyFile open(Path file, char[] password) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return new KeyFile(file, password, store);
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotSealException("The key file " + file
                    + " cannot be opened with its password. Put the right file and password back; without them the"
                    + " ledger cannot be sealed.");
        }
    }

    /** Makes the file with a first key. */
    static KeyFile create(Path file, char[] password, String origin) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            KeyFile keys = new KeyFile(file, password, store);
            keys.rotate(origin);
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no PKCS#12 or no " + ALGORITHM, e);
        }
    }

    /** Adds a key, which signs from now on. */
    void rotate(String origin) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Certificate[] chain = {SelfSigned.certificate(origin, pair)};
            store.setKeyEntry(ALIAS + (aliases().size() + 1), pair.getPrivate(), password, chain);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, password);
            DurableFile.write(file, bytes.toByteArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key file could not be written", e);
        }
    }

    /** Newest first. */
    List<KeySigner> signers(String origin) {
        List<KeySigner> signers = new ArrayList<>();
        for (String alias : aliases().reversed()) {
            try {
                PrivateKey key = (PrivateKey) store.getKey(alias, password);
                signers.add(KeySigner.log(
                        origin, new KeyPair(store.getCertificate(alias).getPublicKey(), key)));
            } catch (GeneralSecurityException e) {
                throw new CannotSealException("The key file " + file + " holds no key that can be used: " + alias);
            }
        }
        return signers;
    }

    private List<String> aliases() {
        try {
            return Collections.list(store.aliases()).stream()
                    .filter(alias -> alias.matches(ALIAS + "[0-9]{1,6}"))
                    .sorted(Comparator.comparingInt(alias -> Integer.parseInt(alias.substring(ALIAS.length()))))
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key store that was not loaded", e);
        }
    }
}
