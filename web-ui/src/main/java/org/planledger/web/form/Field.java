package org.planledger.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param name as in the command's body; a dot leads into an object, as in {@code attendance.veterans}
 * @param input what it looks like and how it is read
 * @param required whether it must be filled in
 * @param min least length or number
 * @param max greatest length or number
 * @param options what can be chosen; asked for only when the form is shown
 * @param onlyIf shown only while another field has one of some values, as in {@code kind=CLUB,ORGANISATION}
 * @param afterRefusal shown only once the command was refused with this code
 * @param like for a moment: whose day is meant when its own is left empty; for a person: the kind that a new one gets;
 *     for a password: the one that it repeats
 */
public record Field(
        String name,
        Input input,
        boolean required,
        int min,
        int max,
        Supplier<List<Option>> options,
        @Nullable String onlyIf,
        @Nullable String afterRefusal,
        @Nullable String like) {

    private static final int LONG_TEXT = 2_000;

    /** A value that travels along. */
    public static Field hidden(String name) {
        return of(name, Input.HIDDEN, 0, 100);
    }

    /** A value that is shown and travels along. */
    public static Field fixed(String name) {
        return of(name, Input.FIXED, 0, LONG_TEXT);
    }

    /** One line of at most so many characters. */
    public static Field text(String name, int max) {
        return of(name, Input.TEXT, 0, max);
    }

    /** Several lines. */
    public static Field area(String name) {
        return of(name, Input.AREA, 0, LONG_TEXT);
    }

    /** Several texts, one on a line. */
    public static Field lines(String name) {
        return of(name, Input.LINES, 0, LONG_TEXT);
    }

    /** A password of at least so many characters. */
    public static Field password(String name, int min) {
        return of(name, Input.PASSWORD, min, 200);
    }

    /** The same password once more; it is not sent. */
    public Field again(String password) {
        return new Field(name, input, required, 0, max, options, onlyIf, afterRefusal, password);
    }

    /** A password that somebody else is told. */
    public static Field oneTimePassword(String name) {
        return of(name, Input.ONE_TIME, 12, 200);
    }

    /** A reason: 3 to 500 characters. */
    public static Field reason(String name) {
        return of(name, Input.AREA, 3, 500);
    }

    /** A day. */
    public static Field date(String name) {
        return of(name, Input.DATE, 0, 10);
    }

    /** A day and a time. */
    public static Field moment(String name) {
        return of(name, Input.MOMENT, 0, 10);
    }

    /** An amount of money. */
    public static Field money(String name) {
        return of(name, Input.MONEY, 0, 20);
    }

    /** A whole number between two. */
    public static Field count(String name, int min, int max) {
        return of(name, Input.COUNT, min, max);
    }

    /** One of a few; their labels are the messages {@code option.<name>.<value>}. */
    public static Field choice(String name, String... values) {
        return of(name, Input.CHOICE, 0, 100).from(() -> labelled(name, values));
    }

    /** One of a few that bring their own labels. */
    public static Field choice(String name, Supplier<List<Option>> options) {
        return of(name, Input.CHOICE, 0, 100).from(options);
    }

    /** One of many; labels as with {@link #choice}. */
    public static Field select(String name, String... values) {
        return of(name, Input.SELECT, 0, 100).from(() -> labelled(name, values));
    }

    /** One of many that are known only when the form is shown. */
    public static Field select(String name, Supplier<List<Option>> options) {
        return of(name, Input.SELECT, 0, 100).from(options);
    }

    /** Yes or no. */
    public static Field tick(String name) {
        return of(name, Input.TICK, 0, 5).optional();
    }

    /** Any number of these; at least one unless optional. */
    public static Field ticks(String name, Supplier<List<Option>> options) {
        return of(name, Input.TICKS, 0, 100).from(options);
    }

    /** A person of those given, or a new one. */
    public static Field person(String name, @Nullable String newKind, Supplier<List<Option>> options) {
        return new Field(name, Input.PERSON, true, 0, 200, options, null, null, newKind);
    }

    /** A file. */
    public static Field file(String name) {
        return of(name, Input.FILE, 0, 200);
    }

    /** May be left empty. */
    public Field optional() {
        return new Field(name, input, false, min, max, options, onlyIf, afterRefusal, like);
    }

    /** Seen, read and required only while another field has one of these values. */
    public Field onlyIf(String field, String... values) {
        return new Field(
                name, input, required, min, max, options, field + "=" + String.join(",", values), afterRefusal, like);
    }

    /** Seen only once the command was refused for this. */
    public Field afterRefusal(String code) {
        return new Field(name, input, false, min, max, options, onlyIf, code, like);
    }

    /** Means the day of another moment when its own day is left empty. */
    public Field sameDayAs(String other) {
        return new Field(name, input, required, min, max, options, onlyIf, afterRefusal, other);
    }

    /** Whether this field counts, given what else was chosen. */
    boolean applies(Values values) {
        if (onlyIf == null) return true;
        var parts = onlyIf.split("=", 2);
        return Arrays.asList(parts[1].split(",", -1)).contains(values.text(parts[0]));
    }

    private Field from(Supplier<List<Option>> source) {
        return new Field(name, input, required, min, max, source, onlyIf, afterRefusal, like);
    }

    private static Field of(String name, Input input, int min, int max) {
        return new Field(name, input, true, min, max, List::of, null, null, null);
    }

    private static List<Option> labelled(String name, String... values) {
        return Arrays.stream(values)
                .map(value -> Option.of(value, "#option." + name + "." + value))
                .toList();
    }
}
