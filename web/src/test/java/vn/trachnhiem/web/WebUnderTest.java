package vn.trachnhiem.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Ciphertext;
import vn.trachnhiem.shared.person.PersonalFields;
import vn.trachnhiem.web.outage.Outage;
import vn.trachnhiem.web.signin.SignedIn;
import vn.trachnhiem.web.signin.Standing;

/** The web role over a fake ledger; today is 20/01/2025. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebConfiguration.class)
class WebUnderTest {
    static final Instant NOW = Instant.parse("2025-01-20T03:00:00Z");

    static final SignedIn OFFICER = account("officer", "agency-vp", Role.OFFICE_OFFICER);
    static final SignedIn CHAIRMAN = account("chairman", "agency-vp", Role.CHAIRMAN);
    static final SignedIn HOME_AFFAIRS = account("home", "agency-snv", Role.HOME_AFFAIRS_OFFICER);
    static final SignedIn ADMINISTRATOR = account("administrator", "agency-ledger", Role.SYSTEM_ADMINISTRATOR);
    static final SignedIn AUDITOR = account("auditor", "agency-ledger", Role.LEDGER_AUDITOR);
    static final SignedIn INSPECTOR = account("inspector", "agency-ttt", Role.INSPECTOR);
    static final SignedIn OF_AGENCY = account("of-agency", "agency-stc", Role.AGENCY_OFFICER, Role.HEAD_OF_AGENCY);

    @Bean
    FakeLedger fakeLedger() {
        return new FakeLedger();
    }

    @Bean
    QueryGateway queryGateway(FakeLedger ledger) {
        return ledger.queries();
    }

    @Bean
    CommandGateway commandGateway(FakeLedger ledger) {
        return ledger.commands();
    }

    @Bean
    Clock edgeClock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    UserDetailsService accounts() {
        return name -> switch (name) {
            case "chairman" -> account(name, "agency-vp", Role.CHAIRMAN);
            case "first-time" -> firstTime();
            case "of-agency" -> account(name, "agency-stc", Role.AGENCY_OFFICER, Role.HEAD_OF_AGENCY);
            default -> account(name, "agency-vp", Role.OFFICE_OFFICER, Role.RECORDS_CLERK);
        };
    }

    /** What fails with this word in its message failed because the database was away. */
    @Bean
    Outage outage() {
        return failure -> String.valueOf(failure.getMessage()).contains("outage");
    }

    @Bean
    FakeBook book() {
        return new FakeBook();
    }

    /** Reversible by anybody: enough to see that a name went through it. */
    @Bean
    PersonalFields personalFields() {
        return new PersonalFields() {
            @Override
            public Ciphertext encrypt(PersonId person, String clear) {
                return new Ciphertext("v1." + HexFormat.of().formatHex(utf8(clear)));
            }

            @Override
            public Optional<String> decrypt(PersonId person, Ciphertext field) {
                return Optional.of(
                        new String(HexFormat.of().parseHex(field.value().substring(3)), StandardCharsets.UTF_8));
            }
        };
    }

    @Bean
    EvidenceStore evidence() {
        Map<String, byte[]> kept = new HashMap<>();
        return new EvidenceStore() {
            @Override
            public FileRef keep(String name, String mediaType, byte[] bytes) {
                String hash = sha256(bytes);
                kept.put(hash, bytes);
                return new FileRef(hash, name, bytes.length, mediaType);
            }

            @Override
            public Optional<byte[]> open(String sha256) {
                return Optional.ofNullable(kept.get(sha256));
            }
        };
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Somebody who signed in with a password for one sign-in. */
    static SignedIn firstTime() {
        Actor actor =
                new Actor(new PersonId("person-first"), new AgencyId("agency-snv"), List.of(Role.SYSTEM_ADMINISTRATOR));
        return new SignedIn("first-time", "{noop}so-mau", actor, "Lần đầu", Standing.MUST_CHANGE_PASSWORD);
    }

    private static SignedIn account(String name, String agency, Role... roles) {
        Actor actor = new Actor(new PersonId("person-" + name), new AgencyId(agency), List.of(roles));
        return new SignedIn(name, "{noop}so-mau", actor, "Tài khoản " + name);
    }
}
