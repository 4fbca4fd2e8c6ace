package org.planledger.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Promise: a token that was good is refused as soon as its time is up, and a minute after its key has gone. */
class VerifiedTokensTest {
    private static final Instant BEGIN = Instant.parse("2025-06-01T08:00:00Z");

    private Instant now = BEGIN;
    private int verified;
    private boolean keyGone;
    private Instant ends = BEGIN.plusSeconds(3600);
    private final VerifiedTokens tokens = new VerifiedTokens(this::verify, this::judge, () -> now);

    private Jwt verify(String token) {
        verified++;
        if (keyGone || token.equals("forged")) throw new BadJwtException("no such key");
        return Jwt.withTokenValue(token)
                .header("alg", "ES256")
                .subject("somebody")
                .expiresAt(ends)
                .build();
    }

    private OAuth2TokenValidatorResult judge(Jwt jwt) {
        return now.isBefore(Objects.requireNonNull(jwt.getExpiresAt()))
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    @Test
    void theSignatureIsVerifiedOnceForManyRequests() {
        for (int i = 0; i < 5; i++) {
            assertThat(tokens.decode("good").getSubject()).isEqualTo("somebody");
        }
        assertThat(verified).isEqualTo(1);
    }

    @Test
    void aTokenWhoseTimeIsUpIsRefusedAlthoughItIsRemembered() {
        ends = BEGIN.plusSeconds(30);
        tokens.decode("good");
        now = ends;
        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(JwtValidationException.class);
        assertThat(verified).isEqualTo(1);
    }

    @Test
    void aTokenOfAWithdrawnKeyIsGoodForOneMinuteAtMost() {
        tokens.decode("good");
        keyGone = true;
        now = BEGIN.plus(VerifiedTokens.GOOD).minusMillis(1);
        assertThat(tokens.decode("good").getSubject()).isEqualTo("somebody");
        now = now.plusMillis(1);
        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void whatIsForgedIsNeverRemembered() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }
        assertThat(verified).isEqualTo(2);
    }
}
