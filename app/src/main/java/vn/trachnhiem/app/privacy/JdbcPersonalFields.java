package vn.trachnhiem.app.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Ciphertext;
import vn.trachnhiem.shared.person.PersonalFields;

/** AES-256-GCM under one random key per person; the person's id is authenticated with every field, so a field cannot change owner. */
public final class JdbcPersonalFields implements PersonalFields {
    private static final String VERSION = "v1.";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    public JdbcPersonalFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Ciphertext encrypt(PersonId person, String clear) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] encrypted = run(
                        Cipher.ENCRYPT_MODE, person, keyFor(person), nonce, clear.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        byte[] joined = Arrays.copyOf(nonce, nonce.length + encrypted.length);
        System.arraycopy(encrypted, 0, joined, nonce.length, encrypted.length);
        return new Ciphertext(VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(joined));
    }

    @Override
    public Optional<String> decrypt(PersonId person, Ciphertext field) {
        return key(person).flatMap(key -> decrypt(person, key, field));
    }

    @Override
    public Map<PersonId, String> decryptAll(Map<PersonId, Ciphertext> fields) {
        Map<PersonId, String> clear = new HashMap<>();
        keys(fields.keySet())
                .forEach((person, key) -> decrypt(person, key, Objects.requireNonNull(fields.get(person)))
                        .ifPresent(text -> clear.put(person, text)));
        return clear;
    }

    private static Optional<String> decrypt(PersonId person, byte[] key, Ciphertext field) {
        byte[] joined = Base64.getUrlDecoder().decode(field.value().substring(VERSION.length()));
        byte[] nonce = Arrays.copyOf(joined, NONCE_BYTES);
        byte[] encrypted = Arrays.copyOfRange(joined, NONCE_BYTES, joined.length);
        return run(Cipher.DECRYPT_MODE, person, key, nonce, encrypted)
                .map(clear -> new String(clear, StandardCharsets.UTF_8));
    }

    private byte[] keyFor(PersonId person) {
        jdbc.sql("INSERT INTO " + Schemas.APP + ".person_key (person, secret) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .param(person.value())
                .param(random(KEY_BYTES))
                .update();
        return key(person).orElseThrow();
    }

    private Optional<byte[]> key(PersonId person) {
        return jdbc.sql("SELECT secret FROM " + Schemas.APP + ".person_key WHERE person = ?")
                .param(person.value())
                .query(byte[].class)
                .optional();
    }

    private Map<PersonId, byte[]> keys(Set<PersonId> persons) {
        Map<PersonId, byte[]> keys = new HashMap<>();
        jdbc.sql("SELECT person, secret FROM " + Schemas.APP + ".person_key WHERE person = ANY(?)")
                .param(persons.stream().map(PersonId::value).toArray(String[]::new))
                .query((row, n) -> keys.put(new PersonId(row.getString(1)), row.getBytes(2)))
                .list();
        return keys;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Empty where the field was not encrypted under this key for this person. */
    private static Optional<byte[]> run(int mode, PersonId person, byte[] key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.value().getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(input));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }
}
