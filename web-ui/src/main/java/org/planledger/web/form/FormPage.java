package org.planledger.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.web.shell.LocalPath;
import org.planledger.web.signin.Draft;
import org.planledger.web.signin.OwnWrites;
import org.planledger.web.signin.SignedIn;
import org.planledger.web.wire.Commands.Done;
import org.planledger.web.wire.Problem;
import org.planledger.web.wire.Refused;
import org.planledger.web.wire.Unreachable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every form's page: shown, sent, shown again with what was typed, or left behind by a redirect. */
@Controller
@RequestMapping("/forms/{command}")
class FormPage {
    /** The idempotency key: made with the page, so that pressing twice records once. */
    static final String KEY = "formKey";

    /** The sequence that the person is looking at. */
    static final String VERSION = "formVersion";

    private static final String NEXT = "formNext";
    private static final String UNDO_UNTIL = "undoUntil";
    private static final long UNDO_MILLIS = 30_000;

    private final Map<String, Form> forms;
    private final Delivery delivery;
    private final Mending mending;
    private final Texts texts;
    private final OwnWrites ownWrites;
    private final Clock clock;

    FormPage(
            List<Form> forms,
            FormSource made,
            Delivery delivery,
            Mending mending,
            Texts texts,
            OwnWrites ownWrites,
            Clock clock) {
        this.forms = Stream.concat(forms.stream(), made.forms().stream())
                .collect(Collectors.toMap(Form::command, Function.identity(), (written, _) -> written));
        this.delivery = delivery;
        this.mending = mending;
        this.texts = texts;
        this.ownWrites = ownWrites;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request) {
        var form = form(command, me);
        @Nullable
        Map<String, List<String>> draft =
                parameters.containsKey("draft") ? Draft.take(request, command, me.userId(), clock.instant()) : null;
        var values = Values.of(draft == null ? parameters : draft);
        values.start(KEY, Delivery.newKey());
        for (var field : form.fields(values)) {
            if (field.input() == Input.PERSON) values.start(field.name() + ".id", Delivery.newKey());
        }
        form.start(values);
        @Nullable Subject subject = form.subject(values);
        if (subject != null) values.start(VERSION, subject.version());
        var page = page(
                new FormView(form, values, List.of(), null, subject, form.ahead(values), texts), values, HttpStatus.OK);
        return page.addObject("restored", draft != null);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = "upload", required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var form = form(command, me);
        var values = Values.of(parameters);
        var fields = form.fields(values);
        var reading = Reading.of(fields, values);
        var wrongs = new ArrayList<>(mending.typed(reading.complaints()));
        fields.stream()
                .filter(field -> field.input() == Input.FILE)
                .forEach(field -> wrongFile(field, values, file).ifPresent(wrongs::add));
        undoTooLate(values).ifPresent(wrongs::add);
        if (!wrongs.isEmpty()) return again(form, values, wrongs, null, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            var done = delivery.send(form, fields, values, reading.body(), file);
            return saved(form, values, done, redirect, request);
        } catch (Refused refused) {
            return refused(form, fields, values, refused.problem());
        } catch (Unreachable _) {
            // the key stays: it is unknown whether the command was recorded
            var down = new Wrong("", texts.say("error.down"));
            return again(form, values, List.of(down), null, HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private ModelAndView saved(
            Form form, Values values, Done done, RedirectAttributes redirect, HttpServletRequest request) {
        if (form.seenInViews()) ownWrites.remember(done.consistency());
        if (form.endsSession()) {
            request.getSession().invalidate();
            return new ModelAndView("redirect:" + form.next(values, done));
        }
        var message = done.receiptNumber() == null
                ? texts.say(
                        "form." + form.command() + ".done", form.told(values).toArray())
                : texts.say("form." + form.command() + ".done") + " " + texts.say("form.receipt", done.receiptNumber());
        var until = clock.millis() + UNDO_MILLIS;
        redirect.addFlashAttribute("flash", new Flash(message, form.undo(values), Delivery.newKey(), until));
        var next = values.text(NEXT);
        var path = LocalPath.isLocal(next) ? next : form.next(values, done);
        return new ModelAndView("redirect:" + path);
    }

    private ModelAndView refused(Form form, List<Field> fields, Values values, Problem problem) {
        if (problem.status() == 403) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        values.put(KEY, Delivery.newKey());
        var status = problem.status() == 409 ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        if (!problem.code().equals(Problem.CONFLICT)) {
            return again(form, values, mending.refused(problem, fields), problem.code(), status);
        }
        values.put(VERSION, problem.actual());
        var changed = List.of(new Wrong("", texts.say("error.conflict")));
        return again(form, values, changed, problem.code(), status).addObject("conflict", mending.conflict(problem));
    }

    private ModelAndView again(Form form, Values values, List<Wrong> wrongs, @Nullable String code, HttpStatus status) {
        var subject = subject(form, values);
        var ahead = subject == null ? List.<Ahead>of() : form.ahead(values);
        return page(new FormView(form, values, wrongs, code, subject, ahead, texts), values, status);
    }

    private static @Nullable Subject subject(Form form, Values values) {
        try {
            return form.subject(values);
        } catch (Unreachable | Refused _) {
            return null;
        }
    }

    private static ModelAndView page(FormView view, Values values, HttpStatus status) {
        return new ModelAndView("form", status)
                .addObject("form", view)
                .addObject("key", values.text(KEY))
                .addObject("version", values.text(VERSION))
                .addObject("next", values.text(NEXT));
    }

    private Optional<Wrong> wrongFile(Field field, Values values, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return values.has(field.name())
                    ? Optional.empty()
                    : Optional.of(new Wrong(field.name(), texts.say("error.file")));
        }
        return file.getSize() <= Delivery.FILE_LIMIT
                ? Optional.empty()
                : Optional.of(new Wrong(field.name(), texts.say("error.file-large")));
    }

    /** One click takes back for half a minute; later the person says why. */
    private Optional<Wrong> undoTooLate(Values values) {
        var until = values.text(UNDO_UNTIL);
        if (until.isEmpty() || !until.chars().allMatch(Character::isDigit) || until.length() > 15) {
            return Optional.empty();
        }
        return Long.parseLong(until) >= clock.millis()
                ? Optional.empty()
                : Optional.of(new Wrong("reason", texts.say("error.undo-late")));
    }

    private Form form(String command, SignedIn me) {
        @Nullable Form form = forms.get(command);
        if (form == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        if (!form.roles().contains(me.role())) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        return form;
    }
}
