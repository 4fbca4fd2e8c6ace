package org.planledger.command.accounts;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.planledger.command.decision.Role;
import org.planledger.command.web.Caller;
import org.planledger.command.web.Problem;
import org.planledger.events.UserId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of the whole installation, closed ones included, for whoever administers them. */
@RestController
class AccountListController {
    private static final Locale AZERBAIJANI = Locale.of("az");

    private final AccountBook book;

    AccountListController(AccountBook book) {
        this.book = book;
    }

    /** Those whose user name or display name contains the text, by user name. */
    @GetMapping(path = "/accounts/search", produces = "application/json")
    Found search(
            Caller caller,
            @RequestParam(defaultValue = "") @Size(max = 100) String text,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size) {
        caller.require(Role.ADMIN);
        var sought = folded(text);
        var matching = book.all().stream()
                .filter(account ->
                        folded(account.username() + " " + account.displayName()).contains(sought))
                .toList();
        var content = matching.stream()
                .skip((long) page * size)
                .limit(size)
                .map(Entry::of)
                .toList();
        return new Found(content, page, size, matching.size());
    }

    @GetMapping(path = "/accounts/{userId}", produces = "application/json")
    Entry one(Caller caller, @PathVariable UUID userId) {
        caller.require(Role.ADMIN);
        return book.of(new UserId(userId))
                .map(Entry::of)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "resource.unknown"));
    }

    /** Names are found however they are typed: without diacritics, and ə as e, ı as i. */
    private static String folded(String text) {
        var small = text.strip().toLowerCase(AZERBAIJANI).replace('ə', 'e').replace('ı', 'i');
        return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** One page of what was found. */
    record Found(List<Entry> content, int page, int size, long total) {}

    /** One account, as an administrator sees it; the version is what a change may expect. */
    @Schema(name = "AccountEntry")
    record Entry(
            UUID userId,
            String userName,
            String displayName,
            Role role,
            String organisation,
            boolean active,
            boolean passwordDue,
            long version) {
        static Entry of(Account account) {
            return new Entry(
                    account.userId().value(),
                    account.username(),
                    account.displayName(),
                    account.role(),
                    account.organisation().value(),
                    account.active(),
                    account.passwordDue(),
                    account.rightsVersion());
        }
    }
}
