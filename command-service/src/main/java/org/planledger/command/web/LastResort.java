package org.planledger.command.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fails before it reaches a controller, in a filter or in the container, is told in the same form. */
@RestController
class LastResort implements ErrorController {
    private final ProblemText text;

    LastResort(ProblemText text) {
        this.text = text;
    }

    @RequestMapping("/error")
    ResponseEntity<Object> failed(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return text.answer(Problem.ofStatus(status), request);
    }
}
