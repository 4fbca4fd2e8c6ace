package org.planledger.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Who is not let in is told so in the same form as everything else. */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemWriter writer;

    SecurityProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof Tokens.KeysUnknown) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            writer.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "auth.unavailable");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            writer.write(request, response, HttpStatus.UNAUTHORIZED, "auth.required");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        writer.write(request, response, HttpStatus.FORBIDDEN, "auth.forbidden");
    }

    /** Rights that changed end a session; the reader is told why. */
    void signInAgain(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        writer.write(request, response, HttpStatus.UNAUTHORIZED, code);
    }

    void passwordDue(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(request, response, HttpStatus.FORBIDDEN, "auth.password-due");
    }

    void rightsUnknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        writer.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "rights.unavailable");
    }
}
