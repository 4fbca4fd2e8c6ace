package org.planledger.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.planledger.web.signin.OwnWrites;
import org.planledger.web.signin.RightsCheck;
import org.planledger.web.signin.SignInAgain;
import org.planledger.web.wire.AsOf;
import org.planledger.web.wire.Refused;
import org.planledger.web.wire.TokenExpired;
import org.planledger.web.wire.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** What a person reads when a page cannot be shown. */
@ControllerAdvice
class PageErrors {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final SignInAgain again;
    private final OwnWrites ownWrites;

    PageErrors(SignInAgain again, OwnWrites ownWrites) {
        this.again = again;
        this.ownWrites = ownWrites;
    }

    @ExceptionHandler
    void expired(TokenExpired expired, HttpServletRequest request, HttpServletResponse response) throws IOException {
        again.redirect(request, response, expired);
    }

    @ExceptionHandler
    ModelAndView down(Unreachable down) {
        LOG.atWarn().addKeyValue("reason", down.getMessage()).log("A service does not answer");
        var kind = down.building() ? "building" : down.busy() ? "busy" : down.figures() ? "figures" : "down";
        return page(kind, HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    ModelAndView rights(RightsCheck.Unknown unknown) {
        LOG.atWarn().log("Rights cannot be checked, so pages stay shut");
        return page("rights", HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return switch (refused.problem().status()) {
            case 404 -> ownWrites.waiting() ? page("waiting", HttpStatus.NOT_FOUND) : page("404", HttpStatus.NOT_FOUND);
            case 403 -> page("403", HttpStatus.FORBIDDEN);
            default -> {
                LOG.atWarn().addKeyValue("code", refused.problem().code()).log("A question was refused");
                yield page("400", HttpStatus.BAD_REQUEST);
            }
        };
    }

    @ExceptionHandler
    ModelAndView unclear(AsOf.Unclear unclear) {
        return page("as-of", HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large) {
        return page("413", HttpStatus.CONTENT_TOO_LARGE);
    }

    private static ModelAndView page(String kind, HttpStatus status) {
        var page = new ModelAndView("error", status);
        page.addObject("kind", kind);
        return page;
    }
}
