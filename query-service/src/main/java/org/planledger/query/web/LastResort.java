package org.planledger.query.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fails before it reaches a controller, such as an address that the firewall refuses, is told in the same form. */
@RestController
class LastResort implements ErrorController {
    private final Problem problems;

    LastResort(Problem problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> failed(HttpServletRequest request, Locale locale) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        var code = switch (status) {
            case NOT_FOUND -> "resource.unknown";
            case METHOD_NOT_ALLOWED -> "request.method";
            case CONTENT_TOO_LARGE -> "request.too-large";
            default -> status.is4xxClientError() ? "request.malformed" : "internal";
        };
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(status, code, request.getRequestURI(), locale, List.of()));
    }
}
