package org.planledger.query.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.query.ledger.AccountList;
import org.planledger.query.ledger.CommandServiceUnavailable;

/**
 * Names from command-service, at most a few seconds old. While it does not answer, the last names known are given, for
 * they seldom change, and a page without a name is better than no page.
 */
public final class AccountNames {
    private static final int ORGANISATIONS = 10_000;

    private final AccountList accounts;
    private final Cache<OrganisationId, Map<UserId, String>> recent = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(5))
            .maximumSize(ORGANISATIONS)
            .build();
    private final Cache<OrganisationId, Map<UserId, String>> last =
            Caffeine.newBuilder().maximumSize(ORGANISATIONS).build();

    /** Names read from this list. */
    public AccountNames(AccountList accounts) {
        this.accounts = accounts;
    }

    /** All names of an organisation. */
    public Map<UserId, String> of(OrganisationId organisation) {
        return recent.get(organisation, this::ask);
    }

    private Map<UserId, String> ask(OrganisationId organisation) {
        try {
            var names = accounts.of(organisation);
            last.put(organisation, names);
            return names;
        } catch (CommandServiceUnavailable e) {
            var known = last.getIfPresent(organisation);
            return known == null ? Map.of() : known;
        }
    }
}
