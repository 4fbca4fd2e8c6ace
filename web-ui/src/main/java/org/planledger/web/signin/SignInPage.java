package org.planledger.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page with the name and the password. */
@Controller
class SignInPage {
    static final String TYPED_NAME = "typedName";

    @GetMapping("/sign-in")
    String page(HttpServletRequest request, Model model) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null && request.getParameter("error") != null) {
            model.addAttribute("problem", problem(session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION)));
            model.addAttribute("username", session.getAttribute(TYPED_NAME));
        }
        model.addAttribute("expired", request.getParameter("expired") != null);
        model.addAttribute("bye", request.getParameter("bye") != null);
        return "sign-in";
    }

    private static String problem(@Nullable Object failure) {
        return switch (failure) {
            case LockedException _ -> "sign-in.throttled";
            case AuthenticationServiceException _ -> "sign-in.down";
            case null, default -> "sign-in.failed";
        };
    }
}
