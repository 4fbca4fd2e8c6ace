package org.planledger.command.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads no more of a body than the limit, and no longer. Uploads have their own, set on the multipart parser. */
@Component
class BodyLimit extends OncePerRequestFilter {
    private final ProblemWriter writer;
    private final HttpLimits limits;

    BodyLimit(ProblemWriter writer, HttpLimits limits) {
        this.writer = writer;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.startsWith("multipart/")
                && request.getRequestURI().equals("/evidence");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (type != null && type.contains("*")) {
            // Spring takes a pattern for a mistake of the program
            writer.write(new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.media-type"), request, response);
            return;
        }
        long most = (request.getRequestURI().equals("/keys/open") ? limits.keysBody() : limits.body()).toBytes();
        if (request.getContentLengthLong() > most) {
            writer.write(new Problem(HttpStatus.CONTENT_TOO_LARGE, "request.too-large"), request, response);
            return;
        }
        chain.doFilter(new Limited(request, most, limits.bodyTime()), response);
    }

    /** More came than is read. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** It came so slowly that it would hold a thread that others need. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long most;
        private final Duration time;

        Limited(HttpServletRequest request, long most, Duration time) {
            super(request);
            this.most = most;
            this.time = time;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most, time);
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private final long end;
        private long left;

        Counted(ServletInputStream body, long most, Duration time) {
            this.body = body;
            this.left = most;
            this.end = System.nanoTime() + time.toNanos();
        }

        private void inTime() throws TooSlow {
            if (System.nanoTime() - end > 0) throw new TooSlow();
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            inTime();
            if (next >= 0 && --left < 0) throw new TooLarge();
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = body.read(into, offset, length);
            inTime();
            if (count > 0 && (left -= count) < 0) throw new TooLarge();
            return count;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
