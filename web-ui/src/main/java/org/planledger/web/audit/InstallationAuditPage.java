package org.planledger.web.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.signin.Role;
import org.planledger.web.signin.SignedIn;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What happened to accounts and rights, and what was repaired, newest first. */
@Controller
class InstallationAuditPage {
    private static final ParameterizedTypeReference<PageOf<AuditEntry>> ENTRIES = new ParameterizedTypeReference<>() {};
    private static final List<String> TYPES = List.of(
            "account.opened",
            "account.role-changed",
            "account.disabled",
            "account.enabled",
            "account.password-reset",
            "account.password-changed",
            "repair.asked",
            "repair.ended",
            "command.refused");

    private final Queries queries;

    InstallationAuditPage(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/audit/installation")
    String page(
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        if (!me.is(Role.AUDITOR, Role.ADMIN)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        model.addAttribute("type", type);
        model.addAttribute("types", TYPES);
        model.addAttribute(
                "entries",
                queries.at("/audit/installation")
                        .with("type", type)
                        .with("page", page)
                        .with("size", 50)
                        .as(ENTRIES));
        return "audit-installation";
    }
}
