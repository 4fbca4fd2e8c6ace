package org.planledger.query.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.util.ConcurrentLruCache;

/**
 * Verifies a token's signature once a minute, which takes most of the time of a small request, and everything else at every
 * request. A key that is withdrawn is therefore still good for a minute more.
 */
final class VerifiedTokens implements JwtDecoder {
    static final Duration GOOD = Duration.ofMinutes(1);
    private static final int TOKENS = 1_000;

    private final OAuth2TokenValidator<Jwt> validator;
    private final InstantSource clock;
    private final ConcurrentLruCache<String, Verified> verified;

    /**
     * Remembers nothing yet.
     *
     * @param decoder verifies the signature
     * @param validator judges everything else
     */
    VerifiedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator, InstantSource clock) {
        this.validator = validator;
        this.clock = clock;
        verified = new ConcurrentLruCache<>(
                TOKENS,
                token -> new Verified(decoder.decode(token), clock.instant().plus(GOOD)));
    }

    private record Verified(Jwt jwt, Instant until) {}

    @Override
    public Jwt decode(String token) {
        var known = verified.get(token);
        if (!clock.instant().isBefore(known.until())) {
            verified.remove(token);
            known = verified.get(token);
        }
        var judged = validator.validate(known.jwt());
        if (judged.hasErrors()) throw new JwtValidationException("no longer good", judged.getErrors());
        return known.jwt();
    }
}
