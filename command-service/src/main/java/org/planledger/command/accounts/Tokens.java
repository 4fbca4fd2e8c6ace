package org.planledger.command.accounts;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.planledger.command.decision.Role;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Writes signed tokens: who, of which organisation, in which role, by which version of their rights, until when. */
@Component
class Tokens {
    static final String ISSUER = "planledger";
    private static final Duration WORKING_DAY = Duration.ofHours(8);
    private static final Duration SERVICE = Duration.ofMinutes(5);

    private final JwtEncoder encoder;
    private final Clock clock;

    Tokens(JwtEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.clock = clock;
    }

    Token of(Account account) {
        var claims = claims(account.userId().toString(), account.organisation().value(), account.role(), WORKING_DAY);
        return signed(claims.claim("rights", account.rightsVersion()));
    }

    Token ofService(String name) {
        return signed(claims(name, "installation", Role.SERVICE, SERVICE));
    }

    private JwtClaimsSet.Builder claims(String subject, String organisation, Role role, Duration life) {
        var now = clock.instant();
        return JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(subject)
                .issuedAt(now)
                .expiresAt(now.plus(life))
                .claim("org", organisation)
                .claim("role", role.name());
    }

    private Token signed(JwtClaimsSet.Builder claims) {
        var header = JwsHeader.with(SignatureAlgorithm.ES256).build();
        var said = claims.build();
        var jwt = encoder.encode(JwtEncoderParameters.from(header, said));
        return new Token(jwt.getTokenValue(), requireNonNull(said.getExpiresAt()));
    }

    /** A token and when it ends. */
    record Token(String token, Instant expiresAt) {}
}
