package org.planledger.query.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planledger.query.rights.Rights;
import org.planledger.query.web.Caller;
import org.planledger.query.web.CurrentCaller;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream of {@link Movement}s, one for each open page, until its reader's token expires or rights change. */
@RestController
class LiveController {
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** How often the reader's rights are looked at while nothing moves. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Movements movements;
    private final Rights rights;
    private final Clock clock;
    private final Places places;

    LiveController(Movements movements, Rights rights, Places places, Clock clock) {
        this.movements = movements;
        this.rights = rights;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Caller caller) {
        var place = places.take(caller.userId());
        var emitter = new SseEmitter(0L);
        var waiting = new Backlog();
        var expires = CurrentCaller.expiresAt();
        var claimed = CurrentCaller.claimed();
        Thread.ofVirtual().name("live reader").start(() -> {
            try {
                movements.add(caller.organisation(), waiting);
                pass(waiting, emitter, expires, claimed);
            } catch (IOException | RuntimeException e) {
                // The reader has left, or a store or command-service does not answer: the page asks again.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                movements.remove(caller.organisation(), waiting);
                place.close();
                emitter.complete();
            }
        });
        return emitter;
    }

    private void pass(Backlog waiting, SseEmitter emitter, Instant expires, Rights.Claimed claimed)
            throws IOException, InterruptedException {
        var sentAt = clock.instant();
        while (clock.instant().isBefore(expires)) {
            @Nullable Movement movement = waiting.next(LOOK);
            if (rights.of(claimed) != Rights.Standing.GOOD) {
                emitter.send(SseEmitter.event().name("rights").data("changed"));
                return;
            }
            if (movement == null && clock.instant().isBefore(sentAt.plus(HEARTBEAT))) continue;
            send(emitter, movement);
            sentAt = clock.instant();
        }
    }

    private static void send(SseEmitter emitter, @Nullable Movement movement) throws IOException {
        if (movement == null) emitter.send(SseEmitter.event().comment("still here"));
        else emitter.send(SseEmitter.event().name("position").data(movement, MediaType.APPLICATION_JSON));
    }
}
