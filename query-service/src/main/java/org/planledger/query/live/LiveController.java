package org.planledger.query.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.planledger.query.web.Caller;
import org.planledger.query.web.CurrentCaller;
import org.planledger.query.web.TooManyReaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream of {@link Movement}s, one for each open page, until its reader's token expires. */
@RestController
class LiveController {
    private static final int MAX_READERS = 1_000;
    private static final int MAX_WAITING = 64;
    private static final long HEARTBEAT_SECONDS = 10;

    private final Movements movements;
    private final Clock clock;
    private final Semaphore places = new Semaphore(MAX_READERS);

    LiveController(Movements movements, Clock clock) {
        this.movements = movements;
        this.clock = clock;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Caller caller) {
        if (!places.tryAcquire()) throw new TooManyReaders();
        var emitter = new SseEmitter(0L);
        var waiting = new ArrayBlockingQueue<Movement>(MAX_WAITING);
        Movements.Listener listener = movement -> {
            if (waiting.offer(movement)) return;
            waiting.clear(); // who cannot keep up loses old messages, never the newest position
            waiting.add(movement);
        };
        var expires = CurrentCaller.expiresAt();
        Thread.ofVirtual().name("live reader").start(() -> {
            try {
                movements.add(caller.organisation(), listener);
                while (clock.instant().isBefore(expires)) send(emitter, next(waiting));
                emitter.complete();
            } catch (IOException | IllegalStateException e) {
                emitter.complete(); // the reader has left
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                movements.remove(caller.organisation(), listener);
                places.release();
            }
        });
        return emitter;
    }

    private static @Nullable Movement next(BlockingQueue<Movement> waiting) throws InterruptedException {
        return waiting.poll(Duration.ofSeconds(HEARTBEAT_SECONDS).toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void send(SseEmitter emitter, @Nullable Movement movement) throws IOException {
        if (movement == null) emitter.send(SseEmitter.event().comment("still here"));
        else emitter.send(SseEmitter.event().name("position").data(movement, MediaType.APPLICATION_JSON));
    }
}
