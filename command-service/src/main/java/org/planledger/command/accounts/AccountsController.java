package org.planledger.command.accounts;

import io.swagger.v3.oas.annotations.media.Schema;
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

    /** To people, whom they can work with now; to a service, everybody whose name may stand in a history. */
    @GetMapping("/accounts")
    List<Entry> accounts(Caller caller, @RequestParam @Nullable String organisation) {
        var accounts = caller.role() == Role.SERVICE ? ever(organisation) : book.of(caller.organisation());
        return accounts.stream()
                .map(account -> new Entry(account.userId().value(), account.displayName(), account.role()))
                .toList();
    }

    @GetMapping("/oauth2/jwks")
    Map<String, Object> keys() {
        return Map.of("keys", List.of(key.pair().toPublicJWK().toJSONObject()));
    }

    private List<Account> ever(@Nullable String organisation) {
        if (organisation == null) throw Problem.parameter("organisation");
        var whose = id(organisation);
        return book.all().stream()
                .filter(account -> whose.equals(OrganisationId.INSTALLATION)
                        || account.organisation().equals(whose))
                .toList();
    }

    private static OrganisationId id(String organisation) {
        try {
            return new OrganisationId(organisation);
        } catch (IllegalArgumentException _) {
            throw new Problem(HttpStatus.NOT_FOUND, "resource.unknown");
        }
    }

    /** One account, as colleagues see it. */
    @Schema(name = "Colleague")
    record Entry(UUID userId, String displayName, Role role) {}
}
