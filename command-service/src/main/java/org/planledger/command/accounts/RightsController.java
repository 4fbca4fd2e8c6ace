package org.planledger.command.accounts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Role;
import org.planledger.command.web.Caller;
import org.planledger.command.web.Problem;
import org.planledger.command.web.Rights.Right;
import org.planledger.events.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the other services what everybody may do now, and a person what they themselves may. */
@RestController
class RightsController {
    private final RightsBook rights;
    private final AccountBook book;

    RightsController(RightsBook rights, AccountBook book) {
        this.rights = rights;
        this.book = book;
    }

    /** As it stands in the table at this moment; the tag is its version, so that an unchanged answer is an empty one. */
    @GetMapping(path = "/rights", produces = "application/json")
    ResponseEntity<List<Entry>> all(Caller caller) {
        caller.require(Role.SERVICE);
        var entries = rights.now().stream().map(Entry::of).toList();
        var version = Sha256.hex(entries.toString().getBytes(StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(version)
                .body(entries);
    }

    @GetMapping(path = "/rights/own", produces = "application/json")
    Own own(Caller caller) {
        var account = book.of(caller.user()).orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "resource.unknown"));
        return new Own(
                account.userId().value(),
                account.username(),
                account.displayName(),
                account.role(),
                account.organisation().value(),
                account.rightsVersion(),
                account.passwordDue());
    }

    /** What one account may do; tokens of another version are no longer good. */
    @Schema(name = "AccountRights")
    record Entry(UUID userId, boolean active, String organisation, Role role, long version, boolean passwordDue) {
        static Entry of(Right right) {
            return new Entry(
                    right.userId().value(),
                    right.active(),
                    right.organisation().value(),
                    right.role(),
                    right.version(),
                    right.passwordDue());
        }
    }

    /** Who the caller is. */
    record Own(
            UUID userId,
            String userName,
            String displayName,
            Role role,
            String organisation,
            long version,
            boolean passwordDue) {}
}
