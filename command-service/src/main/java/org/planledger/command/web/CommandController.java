package org.planledger.command.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Command;
import org.planledger.command.receipts.Answer;
import org.planledger.command.receipts.Asked;
import org.planledger.command.receipts.Asked.Repeat;
import org.planledger.command.receipts.CommandDesk;
import org.planledger.command.settings.KeyedHash;
import org.planledger.events.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one door for commands: reads and checks the form, then hands in at the desk. */
@RestController
class CommandController {
    private static final Logger LOG = LoggerFactory.getLogger(CommandController.class);
    static final String REPLAYED = "Idempotent-Replay";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Pattern SEQUENCE = Pattern.compile("\"(\\d{1,18})\"");

    private final Registry registry;
    private final CommandDesk desk;
    private final Validator validator;
    private final KeyedHash hash;
    private final MeterRegistry meters;
    private final JsonMapper json;
    private final JsonMapper sorted;

    CommandController(
            Registry registry,
            CommandDesk desk,
            Validator validator,
            KeyedHash hash,
            MeterRegistry meters,
            JsonMapper json) {
        this.registry = registry;
        this.desk = desk;
        this.validator = validator;
        this.hash = hash;
        this.meters = meters;
        this.json = json;
        this.sorted = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    @PostMapping(
            path = "/commands/{name}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> send(
            Caller caller,
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected,
            HttpServletRequest request)
            throws IOException {
        var entry = registry.named(name).orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "command.unknown"));
        var timing = Timer.start(meters);
        var outcome = "bug";
        try {
            caller.require(entry.name().roles());
            var asked = asked(caller, entry, dryRun, key, expected, request);
            var answered = desk.handIn(asked);
            outcome = dryRun ? "tried" : answered.replayed() ? "replayed" : "done";
            var answer = ResponseEntity.ok();
            if (answered.replayed()) answer.header(REPLAYED, "true");
            return answer.body(answered.answer());
        } catch (RuntimeException | IOException failure) {
            outcome = Problems.outcome(failure);
            throw failure;
        } finally {
            LOG.debug("{}: {}", entry.name().value(), outcome);
            timing.stop(meters.timer("planledger.commands", "command", name, "outcome", outcome));
        }
    }

    private Asked asked(
            Caller caller,
            Registry.Entry entry,
            boolean dryRun,
            @Nullable String key,
            @Nullable String expected,
            HttpServletRequest request)
            throws IOException {
        var repeatable = key == null ? null : checkedKey(key);
        var sequence = expected == null ? null : sequence(expected);
        var body = request.getInputStream().readAllBytes();
        Command command = json.readerFor(entry.type()).readValue(body);
        if (command == null) throw Problem.parameter("");
        var violations = validator.validate(command);
        if (!violations.isEmpty()) throw new ConstraintViolationException(null, violations);
        var whose = entry.name().installation() ? OrganisationId.INSTALLATION : caller.organisation();
        var acting = new Acting(whose, caller.user(), caller.role(), UUID.randomUUID(), Correlation.of(request));
        var repeat = repeatable == null
                ? null
                : new Repeat(repeatable, fingerprint(entry.name().value(), body, expected));
        return new Asked(entry.name().value(), command, acting, repeat, sequence, dryRun);
    }

    // Over the body with its fields in order: a client may write the same request in another way the second time.
    private String fingerprint(String name, byte[] body, @Nullable String expected) {
        var canonical = sorted.writeValueAsBytes(sorted.readValue(body, Object.class));
        return HexFormat.of()
                .formatHex(hash.of("receipt", utf8(name), canonical, utf8(expected == null ? "" : expected)));
    }

    private static String checkedKey(String key) {
        if (!KEY.matcher(key).matches()) throw Problem.parameter("Idempotency-Key");
        return key;
    }

    private static Long sequence(String expected) {
        var form = SEQUENCE.matcher(expected);
        if (!form.matches()) throw Problem.parameter(HttpHeaders.IF_MATCH);
        return Long.valueOf(form.group(1));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
