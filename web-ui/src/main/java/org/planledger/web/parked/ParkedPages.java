package org.planledger.web.parked;

import java.time.Clock;
import java.util.Locale;
import org.planledger.web.form.Flash;
import org.planledger.web.signin.Role;
import org.planledger.web.signin.SignedIn;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.context.MessageSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the views lack. Administrators and auditors look; administrators have it tried again. */
@Controller
class ParkedPages {
    private static final ParameterizedTypeReference<PageOf<ParkedRow>> ROWS = new ParameterizedTypeReference<>() {};

    private final Queries queries;
    private final MessageSource messages;
    private final Clock clock;

    ParkedPages(Queries queries, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/parked-events")
    String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "0") int page, Model model) {
        require(me, Role.ADMIN, Role.AUDITOR);
        model.addAttribute(
                "parked",
                queries.at("/admin/parked-events")
                        .with("page", Math.max(0, page))
                        .as(ROWS));
        model.addAttribute("now", clock.instant());
        return "parked";
    }

    @PostMapping("/parked-events/try-again")
    String tryAgain(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String view,
            @RequestParam String aggregate,
            Locale locale,
            RedirectAttributes redirect) {
        require(me, Role.ADMIN);
        queries.tell("/admin/parked-events/try-again?view={view}&aggregate={aggregate}", view, aggregate);
        var message = messages.getMessage("parked.asked", null, locale);
        redirect.addFlashAttribute("flash", new Flash(message, null, "", 0));
        return "redirect:/parked-events";
    }

    private static void require(SignedIn me, Role... roles) {
        if (!me.is(roles)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
