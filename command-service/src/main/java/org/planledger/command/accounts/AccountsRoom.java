package org.planledger.command.accounts;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import org.planledger.command.settings.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.util.ConcurrentLruCache;

/** How passwords are hashed and tokens are signed and checked. */
@Configuration(proxyBeanMethods = false)
class AccountsRoom {
    /** What new passwords are hashed with. */
    static final String PBKDF2 = "pbkdf2@SpringSecurity_v5_8";

    /** As many are remembered as verified. */
    private static final int TOKENS = 1_000;

    @Bean
    PasswordEncoder passwordEncoder() {
        // PBKDF2 has no limit on length and, unlike Argon2, needs no library beyond the JDK; stored with its name, so
        // it can change.
        var encoders = java.util.Map.<String, PasswordEncoder>of(
                PBKDF2, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8(), "bcrypt", new BCryptPasswordEncoder());
        return new DelegatingPasswordEncoder(PBKDF2, encoders);
    }

    @Bean
    TokenKey tokenKey(Secrets secrets) {
        return new TokenKey(secrets.tokenKey());
    }

    @Bean
    JwtEncoder jwtEncoder(TokenKey key) {
        return new NimbusJwtEncoder(new ImmutableJWKSet<SecurityContext>(new JWKSet(key.pair())));
    }

    @Bean
    JwtDecoder jwtDecoder(TokenKey key, Clock clock) {
        var decoder = NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<SecurityContext>(
                        new JWKSet(List.of(key.pair().toPublicJWK()))))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        // By the same clock that dates the tokens.
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        var validator =
                JwtValidators.createDefaultWithValidators(List.of(times, new JwtIssuerValidator(Tokens.ISSUER)));
        decoder.setJwtValidator(validator);
        return verifyingOnce(decoder, validator);
    }

    /** A signature takes most of the time of a small request. It stays true; that a token's time is up is seen every time. */
    private static JwtDecoder verifyingOnce(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        var verified = new ConcurrentLruCache<String, Jwt>(TOKENS, decoder::decode);
        return token -> {
            var jwt = verified.get(token);
            var judged = validator.validate(jwt);
            if (judged.hasErrors()) throw new JwtValidationException("no longer good", judged.getErrors());
            return jwt;
        };
    }
}
