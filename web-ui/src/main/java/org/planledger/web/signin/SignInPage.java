package org.planledger.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.CredentialsExpiredException;
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
        for (var why : List.of("expired", "disabled", "changed", "password", "bye")) {
            model.addAttribute(why, request.getParameter(why) != null);
        }
        return "sign-in";
    }

    private static String problem(@Nullable Object failure) {
        return switch (failure) {
            case LockedException _ -> "sign-in.throttled";
            case CredentialsExpiredException _ -> "sign-in.password-expired";
            case AuthenticationServiceException _ -> "sign-in.down";
            case null, default -> "sign-in.failed";
        };
    }
}
