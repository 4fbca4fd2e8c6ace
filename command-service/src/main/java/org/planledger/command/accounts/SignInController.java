package org.planledger.command.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.planledger.command.accounts.Throttle.Throttled;
import org.planledger.command.decision.Role;
import org.planledger.command.settings.Secrets;
import org.planledger.command.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Exchanges a password, or the services' shared secret, for a token. */
@RestController
class SignInController {
    private final AccountBook book;
    private final DemoAccounts demo;
    private final Throttle throttle;
    private final PasswordEncoder passwords;
    private final Tokens tokens;
    private final Secrets secrets;
    private final Clock clock;
    private final String nobodysHash;

    SignInController(
            AccountBook book,
            DemoAccounts demo,
            Throttle throttle,
            PasswordEncoder passwords,
            Tokens tokens,
            Secrets secrets,
            Clock clock) {
        this.book = book;
        this.demo = demo;
        this.throttle = throttle;
        this.passwords = passwords;
        this.tokens = tokens;
        this.secrets = secrets;
        this.clock = clock;
        this.nobodysHash = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    @PostMapping("/sign-in")
    SignedIn signIn(@Valid @RequestBody SignIn body) {
        var account = book.named(body.username()).filter(Account::active);
        if (!guessed(body, account) || account.isEmpty()) {
            throw new Problem(HttpStatus.UNAUTHORIZED, "sign-in.failed");
        }
        var who = account.get();
        var until = who.passwordUntil();
        if (until != null && clock.instant().isAfter(until)) {
            throw new Problem(HttpStatus.UNAUTHORIZED, "sign-in.password-expired");
        }
        var token = tokens.of(who);
        return new SignedIn(
                token.token(),
                token.expiresAt(),
                who.userId().value(),
                who.displayName(),
                who.role(),
                who.organisation().value(),
                who.passwordDue());
    }

    /** An unknown name costs as much time as a wrong password, so that names cannot be told apart. */
    private boolean guessed(SignIn body, Optional<Account> account) {
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        try {
            return throttle.guess(
                    body.username(),
                    () -> passwords.matches(body.password(), hash)
                            && account.isPresent()
                            // With a NUL at its end it would hash like the one without.
                            && AccountBook.typed(body.password())
                            && !demo.bars(body.username(), body.password()));
        } catch (Throttled throttled) {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "sign-in.throttled").retryAfter(throttled.pause());
        }
    }

    @PostMapping("/sign-in/service")
    Tokens.Token signInService(@Valid @RequestBody ServiceSignIn body) {
        var shown = body.secret().getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(shown, secrets.service().getBytes(StandardCharsets.UTF_8))) {
            throw new Problem(HttpStatus.UNAUTHORIZED, "sign-in.failed");
        }
        return tokens.ofService(body.service());
    }

    /** Who wants in. */
    record SignIn(
            @NotBlank @Size(max = 100) String username,
            @NotBlank @Size(max = 200) String password) {}

    /** Which service wants in. */
    record ServiceSignIn(
            @NotBlank @Size(max = 100) String service,
            @NotBlank @Size(max = 200) String secret) {}

    /** A token and whom it stands for; with a one-time password it is good for choosing another one, and for nothing else. */
    record SignedIn(
            String token,
            Instant expiresAt,
            UUID userId,
            String displayName,
            Role role,
            String organisation,
            boolean passwordDue) {}
}
