package org.planledger.web.reconciliation;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.web.form.Flash;
import org.planledger.web.signin.Role;
import org.planledger.web.signin.SignedIn;
import org.planledger.web.wire.Commands;
import org.planledger.web.wire.Queries;
import org.planledger.web.wire.Refused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether the stores agree. Administrators and auditors look and ask; administrators repair. */
@Controller
class ReconciliationPages {
    private static final String PAGE = "redirect:/reconciliation";

    private final Queries queries;
    private final Commands commands;
    private final MessageSource messages;

    ReconciliationPages(Queries queries, Commands commands, MessageSource messages) {
        this.queries = queries;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping("/reconciliation")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        require(me, Role.ADMIN, Role.AUDITOR);
        model.addAttribute("report", queries.at("/admin/reconciliation").as(Report.class));
        model.addAttribute(
                "names",
                commands.accounts().stream()
                        .collect(Collectors.toMap(Commands.Account::userId, Commands.Account::displayName)));
        return fragment == null ? "reconciliation" : "reconciliation :: outcome";
    }

    @PostMapping("/reconciliation")
    String start(@AuthenticationPrincipal SignedIn me, Locale locale, RedirectAttributes redirect) {
        require(me, Role.ADMIN, Role.AUDITOR);
        queries.tell("/admin/reconciliation");
        return back("reconciliation.started", locale, redirect);
    }

    /** The side that found a difference repairs it. */
    @PostMapping("/reconciliation/differences/{id}/repair")
    String repair(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam String repair,
            Locale locale,
            RedirectAttributes redirect) {
        require(me, Role.ADMIN);
        try {
            switch (repair) {
                case "DOCUMENT" -> queries.tell("/admin/reconciliation/differences/{id}/repair", id);
                case "REPUBLISH" -> commands.tell("/reconciliation/differences/{id}/repair", id);
                case "REBUILD" -> queries.tell("/admin/rebuild-views");
                default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return back("reconciliation.repaired", locale, redirect);
        } catch (Refused refused) {
            // Somebody else was quicker, or it healed by itself.
            if (refused.problem().status() != 404) throw refused;
            return back("reconciliation.gone", locale, redirect);
        }
    }

    private String back(String message, Locale locale, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", new Flash(messages.getMessage(message, null, locale), null, "", 0));
        return PAGE;
    }

    private static void require(SignedIn me, Role... roles) {
        if (!me.is(roles)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
