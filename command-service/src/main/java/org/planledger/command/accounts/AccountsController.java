package org.planledger.command.accounts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Role;
import org.planledger.command.web.Caller;
import org.planledger.command.web.Problem;
import org.planledger.events.OrganisationId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who there is in an organisation, by name, and the public keys that tokens are checked with. */
@RestController
class AccountsController {
    private final AccountBook book;
    private final TokenKey key;

    AccountsController(AccountBook book, TokenKey key) {
        this.book = book;
        this.key = key;
    }

    @GetMapping("/accounts")
    List<Entry> accounts(Caller caller, @RequestParam @Nullable String organisation) {
        return book.of(whose(caller, organisation)).stream()
                .map(account -> new Entry(account.userId().value(), account.displayName(), account.role()))
                .toList();
    }

    @GetMapping("/oauth2/jwks")
    Map<String, Object> keys() {
        return Map.of("keys", List.of(key.pair().toPublicJWK().toJSONObject()));
    }

    private static OrganisationId whose(Caller caller, @Nullable String organisation) {
        if (caller.role() != Role.SERVICE) return caller.organisation();
        if (organisation == null) throw Problem.parameter("organisation");
        try {
            return new OrganisationId(organisation);
        } catch (IllegalArgumentException _) {
            throw new Problem(HttpStatus.NOT_FOUND, "resource.unknown");
        }
    }

    /** One account, as colleagues see it. */
    record Entry(UUID userId, String displayName, Role role) {}
}
