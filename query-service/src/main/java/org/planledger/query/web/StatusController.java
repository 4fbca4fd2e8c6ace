package org.planledger.query.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.query.intake.HeadWatch;
import org.planledger.query.intake.Supervision;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the views are behind the ledger. */
@RestController
class StatusController {
    private final Supervision supervision;
    private final HeadWatch heads;
    private final Clock clock;

    StatusController(Supervision supervision, HeadWatch heads, Clock clock) {
        this.supervision = supervision;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * How it stands, as looked at once a second.
     *
     * @param historyId history at its source; null while command-service has not answered
     * @param generation the views that answer; null while none do
     * @param building the views that are being built; null if none are
     * @param position of the newest event in the views
     * @param headPosition of the newest event in the ledger
     * @param lagSeconds age of the views' newest event if there are newer ones, else 0
     * @param sequencedAt when the views' newest event got its position
     * @param parked events that some view lacks because its projection could not take them, counted once for each view
     */
    record Status(
            @Nullable UUID historyId,
            @Nullable Integer generation,
            @Nullable Integer building,
            long position,
            long headPosition,
            long lagSeconds,
            Instant sequencedAt,
            long parked) {}

    @GetMapping("/status")
    Status status() {
        var condition = supervision.condition();
        var head = heads.last();
        var headPosition = head == null ? condition.position() : head.position();
        var behind = headPosition > condition.position();
        var age = Duration.between(condition.sequencedAt(), clock.instant()).toSeconds();
        return new Status(
                head == null ? null : head.historyId(),
                condition.serving(),
                condition.building(),
                condition.position(),
                headPosition,
                behind ? Math.max(0, age) : 0,
                condition.sequencedAt(),
                condition.parked().values().stream().mapToLong(Long::longValue).sum());
    }
}
