package org.planledger.query.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.person.PersonKind;
import org.planledger.query.keys.Keys;
import org.planledger.query.language.Alphabet;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.BadQuery;
import org.planledger.query.web.Page;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Persons of the organisation. Names are sealed in the store, so they are opened, searched and sorted in memory; who may
 * not read them finds nobody by name, and sees the list in order of registration.
 */
@RestController
@RequestMapping("/persons")
class PersonController {
    private final Keys keys;

    PersonController(Keys keys) {
        this.keys = keys;
    }

    @GetMapping
    @Operation(summary = "Persons by name, in Azerbaijani order")
    Page<PersonRow> persons(
            @RequestParam @Nullable PersonKind kind,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            Views views) {
        return page(kind, null, page, size, views);
    }

    /** What is searched for comes in a form, never in the address, which is kept in logs and traces on the way. */
    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(summary = "Persons whose name has these words in it, in Azerbaijani order")
    Page<PersonRow> search(
            @RequestParam
                    @NotBlank
                    @Size(max = 200)
                    @Parameter(description = "Words or parts of the name; e finds ə, i finds ı")
                    String q,
            @RequestParam @Nullable PersonKind kind,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            Views views,
            HttpServletRequest request) {
        if (request.getQueryString() != null) throw new BadQuery("q");
        return page(kind, q, page, size, views);
    }

    private Page<PersonRow> page(@Nullable PersonKind kind, @Nullable String q, int page, int size, Views views) {
        var all = views.query(PersonProjection.PERSONS, Criteria.all().whereGiven("kind", kind))
                .content();
        var names = keys.open(all.stream().map(PersonView::name).toList());
        var found = all.stream()
                .filter(person -> q == null || matches(names.get(person.name()), q))
                .sorted(byName(names))
                .toList();
        var content = found.stream()
                .skip((long) page * size)
                .limit(size)
                .map(PersonRow::of)
                .toList();
        return new Page<>(content, page, size, found.size());
    }

    @GetMapping("/{personId}")
    @Operation(summary = "One person")
    PersonRow person(@PathVariable UUID personId, Views views) {
        return views.find(PersonProjection.PERSONS, personId.toString())
                .map(PersonRow::of)
                .orElseThrow(ResourceUnknown::new);
    }

    private static boolean matches(@Nullable String name, String q) {
        if (name == null) return false;
        var folded = Alphabet.folded(name);
        return List.of(Alphabet.folded(q.strip()).split("\\s+")).stream().allMatch(folded::contains);
    }

    private static Comparator<PersonView> byName(Map<Ciphertext, String> names) {
        return Comparator.<PersonView, @Nullable String>comparing(
                        person -> names.get(person.name()), Comparator.nullsLast(Alphabet.order()))
                .thenComparing(PersonView::registeredAt)
                .thenComparing(person -> person.personId().toString());
    }
}
