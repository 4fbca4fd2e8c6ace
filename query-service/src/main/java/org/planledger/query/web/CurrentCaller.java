package org.planledger.query.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.query.rights.Rights;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who asks in the current request. Fails if nobody is signed in. */
public final class CurrentCaller {
    private CurrentCaller() {}

    /** The caller. */
    public static Caller get() {
        return of(jwt());
    }

    /** The caller's token, as it came. */
    public static String token() {
        return jwt().getTokenValue();
    }

    /** When the caller's token ends; every token that gets this far has an end. */
    public static Instant expiresAt() {
        return Objects.requireNonNull(jwt().getExpiresAt());
    }

    /**
     * Reads the claims.
     *
     * @throws IllegalArgumentException if one is missing or malformed
     */
    static Caller of(Jwt jwt) {
        var role = Caller.Role.valueOf(claim(jwt, "role"));
        return new Caller(userId(claim(jwt, "sub"), role), new OrganisationId(claim(jwt, "org")), role);
    }

    /** What the caller's token says of the account. */
    public static Rights.Claimed claimed() {
        return claimed(jwt());
    }

    /** A token of a time when tokens carried no version is of an earlier one than any. */
    static Rights.Claimed claimed(Jwt jwt) {
        var caller = of(jwt);
        var version = jwt.getClaim("rights") instanceof Long number ? number : -1L;
        return new Rights.Claimed(
                caller.userId(), caller.organisation(), caller.role().name(), version);
    }

    /** A service signs in by name and has no account; its name stands for one. */
    private static UserId userId(String subject, Caller.Role role) {
        return new UserId(
                role == Caller.Role.SERVICE
                        ? UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8))
                        : UUID.fromString(subject));
    }

    private static String claim(Jwt jwt, String name) {
        var value = jwt.getClaimAsString(name);
        if (value == null) throw new IllegalArgumentException("claim " + name + " is missing");
        return value;
    }

    static Jwt jwt() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return token.getToken();
        }
        throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }
}
