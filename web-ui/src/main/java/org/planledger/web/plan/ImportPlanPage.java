package org.planledger.web.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.web.form.Flash;
import org.planledger.web.form.Texts;
import org.planledger.web.plan.table.OfficialTable;
import org.planledger.web.plan.table.Unreadable;
import org.planledger.web.signin.Draft;
import org.planledger.web.signin.OwnWrites;
import org.planledger.web.signin.SignedIn;
import org.planledger.web.wire.Commands;
import org.planledger.web.wire.Refused;
import org.planledger.web.wire.Unreachable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A plan comes as a file: it is shown and tried first, and recorded when a person has looked at it. Between the two the
 * plan stands in the page itself, so that the server keeps nothing.
 */
@Controller
@RequestMapping("/forms/" + ImportPlanPage.COMMAND)
class ImportPlanPage {
    static final String COMMAND = "import-plan";

    private static final String PLAN = "plan";

    private final Commands commands;
    private final OwnWrites ownWrites;
    private final Texts texts;
    private final DueWords due;
    private final Clock clock;

    ImportPlanPage(Commands commands, OwnWrites ownWrites, Texts texts, DueWords due, Clock clock) {
        this.commands = commands;
        this.ownWrites = ownWrites;
        this.texts = texts;
        this.due = due;
        this.clock = clock;
    }

    /** The page to begin with; after signing in again, the page with the plan that was on it. */
    @GetMapping
    ModelAndView open(
            @RequestParam(required = false) @Nullable String draft,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request) {
        require(me);
        var kept = draft == null ? null : Draft.take(request, COMMAND, me.userId(), clock.instant());
        if (kept == null || kept.getOrDefault(PLAN, List.of()).isEmpty()) return chosenNone(null, Map.of());
        var typed = new HashMap<String, String>();
        kept.forEach((name, values) -> typed.put(name, values.getFirst()));
        return again(typed.getOrDefault(PLAN, ""), typed);
    }

    /** An empty table to fill in. */
    @GetMapping("/template.csv")
    ResponseEntity<byte[]> template(@AuthenticationPrincipal SignedIn me) {
        require(me);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"fealiyyet-plani.csv\"")
                .body(OfficialTable.template().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping
    ModelAndView look(
            @RequestParam(required = false) @Nullable MultipartFile upload,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn me)
            throws IOException {
        require(me);
        var plan = typed.getOrDefault(PLAN, "");
        if (!plan.isEmpty() && (upload == null || upload.isEmpty())) return again(plan, typed);
        try {
            return look(PlanFile.read(upload == null ? new byte[0] : upload.getBytes())
                    .filledFrom(typed));
        } catch (Unreadable unreadable) {
            return chosenNone(unreadable, typed);
        }
    }

    private ModelAndView again(String plan, Map<String, String> typed) {
        try {
            return look(PlanFile.read(plan.getBytes(StandardCharsets.UTF_8)).with(typed));
        } catch (Unreadable unreadable) {
            return chosenNone(unreadable, typed);
        }
    }

    /** The same key with the same plan imports once, however often it is pressed. */
    @PostMapping(params = "import")
    ModelAndView carryOut(
            @RequestParam String plan,
            @RequestParam String formKey,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        require(me);
        PlanFile file;
        try {
            file = PlanFile.read(plan.getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable unreadable) {
            return chosenNone(unreadable, Map.of());
        }
        var trial = PlanTrial.of(file, texts);
        if (!trial.passed()) return page(file, trial, newKey(), HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            var done = commands.give(COMMAND, file.body(), formKey, null);
            ownWrites.remember(done.consistency());
        } catch (Refused refused) {
            return refused(file, refused);
        } catch (Unreachable _) {
            // the key stays: it is unknown whether the plan was recorded
            return page(file, PlanTrial.failing(texts.say("import.down")), formKey, HttpStatus.SERVICE_UNAVAILABLE)
                    .addObject("again", true);
        }
        var message = texts.say("import.done", file.head("year"), file.rows().size());
        redirect.addFlashAttribute("flash", new Flash(message, null, "", 0));
        return new ModelAndView("redirect:/plan?year=" + file.head("year"));
    }

    private ModelAndView look(PlanFile file) {
        try {
            commands.tryOut(COMMAND, file.body());
            var trial = PlanTrial.of(file, texts);
            return page(file, trial, newKey(), trial.passed() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refused refused) {
            return refused(file, refused);
        } catch (Unreachable _) {
            return page(
                    file, PlanTrial.failing(texts.say("import.unchecked")), newKey(), HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private ModelAndView refused(PlanFile file, Refused refused) {
        var problem = refused.problem();
        if (problem.status() == 403) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        var status = problem.status() == 409 ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return page(file, PlanTrial.of(problem, file, texts), newKey(), status);
    }

    private ModelAndView chosenNone(@Nullable Unreadable unreadable, Map<String, String> typed) {
        if (unreadable == null) return new ModelAndView("import-plan");
        var head = new LinkedHashMap<String, String>();
        for (var field : PlanFile.HEAD) if (typed.containsKey(field)) head.put(field, typed.get(field));
        return new ModelAndView("import-plan", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("unreadable", texts.say("import." + unreadable.code(), unreadable.places()))
                .addObject("code", unreadable.code())
                .addObject("typed", head);
    }

    private ModelAndView page(PlanFile file, PlanTrial trial, String key, HttpStatus status) {
        return new ModelAndView("import-plan", status)
                .addObject("file", file)
                .addObject("headFields", PlanFile.HEAD)
                .addObject("trial", trial)
                .addObject("due", due)
                .addObject("again", false)
                .addObject("key", key);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static void require(SignedIn me) {
        if (!me.imports()) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
