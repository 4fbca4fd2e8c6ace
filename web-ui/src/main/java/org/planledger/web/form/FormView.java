package org.planledger.web.form;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.TokenExpired;
import org.planledger.web.wire.Unreachable;

/** A form as its page shows it: the description, what stands in it, what is wrong with it. */
public final class FormView {
    private final Form form;
    private final Values values;
    private final List<Wrong> wrongs;
    private final @Nullable String code;
    private final @Nullable Subject subject;
    private final List<Ahead> ahead;
    private final Texts texts;

    FormView(
            Form form,
            Values values,
            List<Wrong> wrongs,
            @Nullable String code,
            @Nullable Subject subject,
            List<Ahead> ahead,
            Texts texts) {
        this.form = form;
        this.values = values;
        this.wrongs = List.copyOf(wrongs);
        this.code = code;
        this.subject = subject;
        this.ahead = List.copyOf(ahead);
        this.texts = texts;
    }

    /** The id of a field's input. */
    public static String idOf(String name) {
        return "f-" + name.replace('.', '-');
    }

    /** The command's name. */
    public String command() {
        return form.command();
    }

    /** What it is about. */
    public @Nullable Subject subject() {
        return subject;
    }

    /** What is to be looked at first. */
    public List<Ahead> ahead() {
        return ahead;
    }

    /** What is wrong. */
    public List<Wrong> wrongs() {
        return wrongs;
    }

    /** Its fields that are to be seen now. */
    public List<Field> fields() {
        return form.fields(values).stream().filter(this::seen).toList();
    }

    /** Whether a file travels with it. */
    public boolean hasFile() {
        return fields().stream().anyMatch(field -> field.input() == Input.FILE);
    }

    /** Heading. */
    public String title() {
        return texts.say("form." + form.command() + ".title");
    }

    /** A sentence below the heading. */
    public @Nullable String lead() {
        return texts.first("form." + form.command() + ".lead");
    }

    /** On the button. */
    public String submit() {
        return Objects.requireNonNullElse(texts.first("form." + form.command() + ".submit"), texts.say("form.submit"));
    }

    /** Above an input. */
    public String label(Field field) {
        var written = form.label(field, values);
        if (written != null) return written;
        var own = texts.first(
                "form." + form.command() + "." + field.name() + ".label",
                "field." + form.register() + "." + field.name());
        return own != null ? own : texts.say("field." + field.name());
    }

    /** What is wrong, with the name of the field, as the list at the top says it. */
    public String line(Wrong wrong) {
        return form.fields(values).stream()
                .filter(field -> wrong.field().equals(field.name()))
                .findFirst()
                .map(field -> label(field) + ": " + wrong.message())
                .orElse(wrong.message());
    }

    /** Below an input. */
    public @Nullable String hint(Field field) {
        var common = switch (field.input()) {
            case DATE, MOMENT -> "hint.date";
            case MONEY -> "hint.money";
            default -> "hint.none";
        };
        var own = "form." + form.command() + "." + field.name() + ".hint";
        // a hint that all forms share was written for the forms that somebody wrote
        return form.register().isEmpty()
                ? texts.first(own, "hint." + field.name(), common)
                : texts.first(own, "hint." + form.register() + "." + field.name(), sharedHint(field), common);
    }

    /** Items and reasons mean the same everywhere. */
    private static String sharedHint(Field field) {
        return switch (field.name()) {
            case "items", "reason" -> "hint." + field.name();
            default -> "hint.none";
        };
    }

    /** The id of a field's input. */
    public String id(Field field) {
        return idOf(field.name());
    }

    /** What is wrong with a field, or a part of it. */
    public @Nullable String wrong(String name) {
        return wrongs.stream()
                .filter(wrong -> wrong.field().equals(name))
                .map(Wrong::message)
                .findFirst()
                .orElse(null);
    }

    /** The ids of what describes an input, for those who do not see it. */
    public @Nullable String describedBy(Field field) {
        var hint = hint(field) == null ? "" : id(field) + "-hint ";
        var wrong = wrong(field.name()) == null ? "" : id(field) + "-wrong";
        var both = (hint + wrong).strip();
        return both.isEmpty() ? null : both;
    }

    /** What stands in an input. */
    public String value(String name) {
        return values.raw(name);
    }

    /** Whether a choice is made. */
    public boolean chosen(String name, String value) {
        return values.all(name).contains(value);
    }

    /** What can be chosen; when the services cannot say, at least what was chosen. */
    public List<Option> options(Field field) {
        try {
            var options = field.options().get().stream().map(this::worded);
            if (field.input() != Input.TICKS) return options.toList();
            // what is ticked stands first: the list scrolls, and nobody should have to look for it
            return options.sorted(Comparator.comparing((Option option) -> !chosen(field.name(), option.value())))
                    .toList();
        } catch (Unreachable | TokenExpired _) {
            return values.all(field.name()).stream()
                    .map(value -> Option.of(value, value))
                    .toList();
        }
    }

    private Option worded(Option option) {
        return option.label().startsWith("#")
                ? new Option(option.value(), texts.say(option.label().substring(1)), option.note())
                : option;
    }

    private boolean seen(Field field) {
        return field.afterRefusal() == null || field.afterRefusal().equals(code) || values.has(field.name());
    }
}
