package vn.trachnhiem.app.sealing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The certificate that a PKCS#12 file wants around a public key. Nobody relies on it: the log's public key is given as a verifier key. */
final class SelfSigned {
    private static final Duration VALID = Duration.ofDays(100 * 365L);

    private SelfSigned() {}

    static X509Certificate certificate(String origin, KeyPair pair) throws GeneralSecurityException {
        X500Name name = new X500NameBuilder().addRDN(BCStyle.CN, origin).build();
        Instant now = Instant.now();
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    new BigInteger(63, new SecureRandom()),
                                    Date.from(now),
                                    Date.from(now.plus(VALID)),
                                    name,
                                    pair.getPublic())
                            .build(new JcaContentSignerBuilder("Ed25519").build(pair.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
