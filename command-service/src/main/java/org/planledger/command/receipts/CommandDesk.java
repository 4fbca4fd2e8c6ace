package org.planledger.command.receipts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.eventstore.Attempt;
import org.planledger.command.eventstore.Batch;
import org.planledger.command.eventstore.Decisions;
import org.planledger.command.eventstore.Receipt;
import org.planledger.command.eventstore.StoredEvent;
import org.planledger.command.eventstore.StreamReader;
import org.planledger.command.eventstore.Writer;
import org.planledger.events.refusal.CommandRefused;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command is handed in: answered from its receipt if it was handed in before, else decided, and decided again
 * while others change what it rests on. Whatever leaves here was true of the store, never of a cached state alone.
 */
@Component
public class CommandDesk {
    private static final int TRIES = 12;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Decisions decisions;
    private final Writer writer;
    private final StreamReader reader;
    private final ReceiptBook receipts;
    private final Clock clock;

    CommandDesk(Decisions decisions, Writer writer, StreamReader reader, ReceiptBook receipts, Clock clock) {
        this.decisions = decisions;
        this.writer = writer;
        this.reader = reader;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * Carries a command out.
     *
     * @throws Refused if a rule refuses it
     * @throws VersionConflict if the target is not as the sender saw it, or others kept changing it
     * @throws KeyReused if the key was used for something else
     */
    public Outcome handIn(Asked asked) {
        @Nullable Attempt last = null;
        for (int n = 0; n < TRIES; n++) {
            var known = known(asked);
            if (known.isPresent()) return known.get();
            var changed = changed(asked);
            // Changed perhaps by this same command, sent twice and answered since we looked.
            if (changed.isPresent()) return known(asked).orElseThrow(changed::get);
            var attempt = attempt(asked, n > 0);
            last = attempt;
            try {
                decisions.decide(asked.command(), attempt);
                return new Outcome(Answer.of(asked, attempt.events()), false);
            } catch (RuleViolated | AggregateNotFoundException refusal) {
                var rule = rule(asked, refusal);
                // A cached state may be behind the store: then nothing was decided yet. It left the cache already.
                if (attempt.fromCache() && !reader.unchanged(attempt.loaded())) continue;
                if (kept(asked, rule)) throw Refused.by(rule);
            } catch (ConcurrencyException
                    | AggregateStreamCreationException
                    | LockAcquisitionFailedException
                    | Receipt.Taken again) {
                pause(n);
            }
        }
        return known(asked).orElseThrow(conflict(asked, last));
    }

    private Optional<Outcome> known(Asked asked) {
        var repeat = asked.repeat();
        if (repeat == null || asked.dryRun()) return Optional.empty();
        return receipts.find(asked.acting(), repeat).map(found -> {
            if (found.refused()) throw Refused.again(JSON.readValue(found.answer(), Refused.Kept.class));
            return new Outcome(JSON.readValue(found.answer(), Answer.class), true);
        });
    }

    private Optional<VersionConflict> changed(Asked asked) {
        var expected = asked.expected();
        if (expected == null) return Optional.empty();
        var target = asked.command().target(asked.acting().organisation());
        long actual = reader.head(target, asked.acting().organisation());
        // What does not exist is the rules' to say.
        if (actual < 0 || actual == expected) return Optional.empty();
        return Optional.of(new VersionConflict(
                expected, actual, reader.changes(target, asked.acting().organisation(), expected)));
    }

    private Attempt attempt(Asked asked, boolean fresh) {
        var attempt = new Attempt(
                asked.acting(),
                asked.dryRun(),
                fresh,
                events -> receipt(asked, false, JSON.writeValueAsString(Answer.of(asked, events))));
        var expected = asked.expected();
        if (expected != null)
            attempt.expect(asked.command().target(asked.acting().organisation()), expected);
        return attempt;
    }

    private @Nullable Receipt receipt(Asked asked, boolean refused, String answer) {
        var repeat = asked.repeat();
        if (repeat == null) return null;
        var acting = asked.acting();
        return new Receipt(
                acting.organisation(),
                acting.user(),
                repeat.key(),
                repeat.fingerprint(),
                refused,
                answer,
                clock.instant());
    }

    private static RuleViolated rule(Asked asked, RuntimeException refusal) {
        if (refusal instanceof RuleViolated rule) return rule;
        var name = asked.command().getClass().getAnnotation(CommandName.class);
        return new RuleViolated(name == null || name.unknown().isEmpty() ? "resource.unknown" : name.unknown());
    }

    /** Writes the refusal into history; false if the command was answered meanwhile, or the store was too busy. */
    private boolean kept(Asked asked, RuleViolated rule) {
        if (asked.dryRun()) return true;
        var acting = asked.acting();
        var refused = new CommandRefused(
                acting.commandId(),
                asked.name(),
                rule.code(),
                asked.command().target(acting.organisation()),
                asked.command().concerns());
        var stream = new StoredEvent.Stream("command", acting.commandId(), 0);
        var event = StoredEvent.of(refused, stream, acting, clock.instant());
        var receipt =
                receipt(asked, true, JSON.writeValueAsString(Refused.by(rule).kept()));
        try {
            writer.write(new Batch(List.of(event), Map.of(), receipt));
            return true;
        } catch (Receipt.Taken | ConcurrencyException again) {
            return false;
        }
    }

    private Supplier<VersionConflict> conflict(Asked asked, @Nullable Attempt last) {
        return () -> {
            var organisation = asked.acting().organisation();
            var target = asked.command().target(organisation);
            long seen = last == null ? -1 : last.loaded().getOrDefault(target, -1L);
            return new VersionConflict(
                    seen, reader.head(target, organisation), reader.changes(target, organisation, seen));
        };
    }

    // Those who met once should not meet again at once.
    private static void pause(int tries) {
        long micros = ThreadLocalRandom.current().nextLong(500, 2000L * (1L << Math.min(tries, 5)));
        LockSupport.parkNanos(micros * 1000);
    }

    /** What leaves the desk. */
    public record Outcome(Answer answer, boolean replayed) {}
}
