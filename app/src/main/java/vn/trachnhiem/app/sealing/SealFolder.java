package vn.trachnhiem.app.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trachnhiem.query.sealing.CheckpointFile;
import vn.trachnhiem.query.sealing.DurableFile;
import vn.trachnhiem.query.sealing.SealingKeys;
import vn.trachnhiem.seal.note.KeySigner;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;

/**
 * What is kept of the seal outside the database: {@code key.p12} and {@code key.password} (0600), {@code log.vkey} with the public keys,
 * newest first, which may be shown to anyone, and {@code checkpoint}, the last one signed.
 */
public final class SealFolder {
    private static final int SECRET_BYTES = 24;

    private final Path folder;

    public SealFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether a key is here, so that this process may seal. */
    public boolean hasKey() {
        return Files.exists(keyFile());
    }

    /** Makes the first key of the log of that name. */
    public void create(String origin) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        DurableFile.write(
                passwordFile(), Base64.getUrlEncoder().withoutPadding().encode(secret));
        show(KeyFile.create(keyFile(), password(), origin), origin);
    }

    /** Takes back a key that was just made and never signed. */
    void discard() throws IOException {
        for (Path file : List.of(keyFile(), passwordFile(), publicFile())) {
            Files.deleteIfExists(file);
        }
    }

    /** Puts the keys and the last checkpoint into another folder, where nothing of the kind is yet. */
    public void copyTo(SealFolder other) throws IOException {
        Files.createDirectories(
                other.folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (Path file : List.of(passwordFile(), publicFile(), checkpointFile(), keyFile())) {
            Path copy = other.folder.resolve(file.getFileName());
            if (Files.exists(file) && !Files.exists(copy)) {
                DurableFile.write(copy, Files.readAllBytes(file));
            }
        }
    }

    /** Adds a key that signs from the next start on; the one before it goes on signing beside it. */
    public VerifierKey rotate(String origin) throws IOException {
        KeyFile keys = KeyFile.open(keyFile(), password());
        keys.rotate(origin);
        show(keys, origin);
        return keys.signers(origin).getFirst().verifier();
    }

    /**
     * The keys with which this process seals.
     *
     * @throws CannotSealException where the key file cannot be used
     */
    public SealingKeys keys(String origin) throws IOException {
        List<KeySigner> all = KeyFile.open(keyFile(), password()).signers(origin);
        return new SealingKeys(
                all.subList(0, Math.min(2, all.size())),
                all.stream().map(KeySigner::verifier).toList());
    }

    private void show(KeyFile keys, String origin) throws IOException {
        String lines = keys.signers(origin).stream()
                .map(signer -> signer.verifier().text() + "\n")
                .collect(Collectors.joining());
        DurableFile.write(publicFile(), lines.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The public keys, newest first; none before the first key was made.
     *
     * @throws CannotSealException where a line is not a public key
     */
    public List<VerifierKey> publicKeys() throws IOException {
        return Files.exists(publicFile())
                ? Files.readAllLines(publicFile()).stream().map(this::key).toList()
                : List.of();
    }

    private VerifierKey key(String line) {
        return switch (VerifierKey.parse(line.strip())) {
            case Result.Ok<VerifierKey> ok -> ok.value();
            case Result.Faulty<VerifierKey> faulty ->
                throw new CannotSealException(publicFile() + " holds a line that is no public key: " + faulty.reason());
        };
    }

    /** The last signed checkpoint, as those keys tell it. */
    public CheckpointFile checkpoint(List<VerifierKey> known) {
        return new CheckpointFile(checkpointFile(), SealingKeys.trusting(known));
    }

    /** The last signed checkpoint as the file holds it; empty where nothing was signed yet. */
    public Optional<Bytes> checkpointNote() throws IOException {
        return Files.exists(checkpointFile())
                ? Optional.of(Bytes.of(Files.readAllBytes(checkpointFile())))
                : Optional.empty();
    }

    private Path checkpointFile() {
        return folder.resolve("checkpoint");
    }

    private Path keyFile() {
        return folder.resolve("key.p12");
    }

    private Path passwordFile() {
        return folder.resolve("key.password");
    }

    private Path publicFile() {
        return folder.resolve("log.vkey");
    }

    private char[] password() throws IOException {
        return Files.readString(passwordFile()).strip().toCharArray();
    }
}
