package org.planledger.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whatever failed outside a page is told by a page, also to those who did not say which form they read. */
@Controller
class FailedRequests implements ErrorController {
    @RequestMapping("/error")
    ModelAndView failed(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var page = new ModelAndView("error", HttpStatusCode.valueOf(status));
        page.addObject("kind", kind(status));
        return page;
    }

    /** Which words of the error page fit. */
    static String kind(int status) {
        return switch (status) {
            case 403, 404, 413, 429 -> Integer.toString(status);
            default -> status < 500 ? "400" : "500";
        };
    }
}
