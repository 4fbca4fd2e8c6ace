package org.planledger.query.web;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies tokens by command-service's published keys: ES256 only, in time, from the right issuer, with every claim that
 * {@link Caller} needs. Keys once seen are good for a while, so that a restart of command-service signs nobody out.
 */
final class Tokens {
    private static final int MILLIS = 2_000;
    private static final int MAX_BYTES = 64 * 1024;
    private static final Duration KEYS_OUTLIVE = Duration.ofHours(1);

    private Tokens() {}

    /** No key is known, so no token can be judged: neither right nor wrong. */
    static final class KeysUnknown extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        KeysUnknown(JwtException cause) {
            super("the issuer's keys cannot be had", cause);
        }
    }

    static JwtDecoder decoder(URI jwks) {
        try {
            var retriever = new DefaultResourceRetriever(MILLIS, MILLIS, MAX_BYTES);
            var keys = JWKSourceBuilder.<SecurityContext>create(jwks.toURL(), retriever)
                    .rateLimited(false)
                    .outageTolerant(KEYS_OUTLIVE.toMillis())
                    .build();
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
            processor.setJWTClaimsSetVerifier((_, _) -> {}); // the validators below judge
            var decoder = new NimbusJwtDecoder(processor);
            var validator = new DelegatingOAuth2TokenValidator<Jwt>(
                    new JwtTimestampValidator(Duration.ofSeconds(5)), new JwtIssuerValidator("planledger"), complete());
            decoder.setJwtValidator(validator);
            return failingClosed(new VerifiedTokens(decoder, validator, InstantSource.system()));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not a URL: " + jwks, e);
        }
    }

    private static JwtDecoder failingClosed(JwtDecoder decoder) {
        return token -> {
            try {
                return decoder.decode(token);
            } catch (BadJwtException e) {
                throw e;
            } catch (JwtException e) {
                throw new KeysUnknown(e);
            }
        };
    }

    private static OAuth2TokenValidator<Jwt> complete() {
        return jwt -> {
            try {
                if (jwt.getExpiresAt() == null) throw new IllegalArgumentException("it never expires");
                CurrentCaller.of(jwt);
                return OAuth2TokenValidatorResult.success();
            } catch (IllegalArgumentException e) {
                return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", e.getMessage(), null));
            }
        };
    }
}
