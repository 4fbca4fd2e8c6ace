package org.planledger.web.account;

import org.planledger.web.signin.Role;
import org.planledger.web.signin.SignedIn;
import org.planledger.web.wire.Commands;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All accounts of the installation. */
@Controller
class AccountPages {
    private static final int SIZE = 20;

    private final Commands commands;

    AccountPages(Commands commands) {
        this.commands = commands;
    }

    @GetMapping("/accounts")
    String accounts(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        if (!me.is(Role.ADMIN)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        model.addAttribute("q", q);
        model.addAttribute("accounts", commands.search(q, page, SIZE));
        return "accounts";
    }
}
