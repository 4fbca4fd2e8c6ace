package org.planledger.web.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planledger.web.text.Dates;
import org.planledger.web.text.Money;

/** Reads what was typed by the description of the fields: a body for the command, or what is wrong, or both. */
final class Reading {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Values values;
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final List<Complaint> complaints = new ArrayList<>();

    private Reading(Values values) {
        this.values = values;
    }

    static Reading of(List<Field> fields, Values values) {
        var reading = new Reading(values);
        for (var field : fields) if (field.applies(values)) reading.read(field);
        return reading;
    }

    Map<String, Object> body() {
        return body;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    private void read(Field field) {
        switch (field.input()) {
            case HIDDEN, FIXED, ONE_TIME, TEXT, AREA, SELECT, CHOICE -> text(field);
            case LINES -> lines(field);
            case PASSWORD -> password(field);
            case DATE -> date(field).ifPresent(day -> put(field.name(), day.toString()));
            case MOMENT -> moment(field);
            case MONEY -> money(field);
            case COUNT -> count(field);
            case TICK -> put(field.name(), values.text(field.name()).equals("true"));
            case TICKS -> ticks(field);
            case PERSON -> person(field);
            case FILE -> {
                // uploaded by the sender, which knows whether it was stored before
            }
        }
    }

    private void text(Field field) {
        var text = values.text(field.name()).replace("\r\n", "\n");
        if (missing(field, text)) return;
        if (text.length() > field.max()) complain(field.name(), "error.too-long", field.max());
        else if (text.length() < field.min()) complain(field.name(), "error.too-short", field.min());
        else put(field.name(), text);
    }

    private void lines(Field field) {
        var text = values.text(field.name());
        if (missing(field, text)) return;
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.stream().anyMatch(line -> line.length() > field.max())) {
            complain(field.name(), "error.too-long", field.max());
        } else {
            put(field.name(), lines);
        }
    }

    /** Blanks at its ends belong to it. */
    private void password(Field field) {
        var typed = values.raw(field.name());
        if (missing(field, typed)) return;
        if (field.like() != null) {
            if (!typed.equals(values.raw(field.like()))) complain(field.name(), "error.password-again");
        } else if (typed.length() < field.min()) complain(field.name(), "error.password-short", field.min());
        else if (typed.length() > field.max()) complain(field.name(), "error.too-long", field.max());
        else put(field.name(), typed);
    }

    private Optional<LocalDate> date(Field field) {
        var text = values.text(field.name());
        if (missing(field, text)) return Optional.empty();
        var day = Dates.date(text);
        if (day.isEmpty()) complain(field.name(), "error.date");
        return day;
    }

    private void moment(Field field) {
        var typedDay = values.text(field.name() + ".date");
        if (typedDay.isEmpty() && field.like() != null) typedDay = values.text(field.like() + ".date");
        var typedTime = values.text(field.name() + ".time");
        if (missing(field, typedDay.isEmpty() ? typedDay : typedTime)) return;
        Optional<LocalDate> day = Dates.date(typedDay);
        Optional<LocalTime> time = Dates.time(typedTime);
        if (day.isEmpty()) complain(field.name(), "error.date");
        else if (time.isEmpty()) complain(field.name(), "error.time");
        else
            put(
                    field.name(),
                    day.get().atTime(time.get()).atZone(Dates.ZONE).toInstant().toString());
    }

    private void money(Field field) {
        var text = values.text(field.name());
        if (missing(field, text)) return;
        var qepik = Money.qepik(text);
        if (qepik.isEmpty()) complain(field.name(), "error.money");
        else if (qepik.getAsLong() == 0) complain(field.name(), "error.money-nothing");
        else if (qepik.getAsLong() > Money.MOST) complain(field.name(), "error.money-much");
        else put(field.name(), qepik.getAsLong());
    }

    private void count(Field field) {
        var text = values.text(field.name());
        if (missing(field, text)) return;
        if (!NUMBER.matcher(text).matches()) {
            complain(field.name(), "error.count", field.min(), field.max());
            return;
        }
        int number = Integer.parseInt(text);
        if (number < field.min() || number > field.max()) {
            complain(field.name(), "error.count", field.min(), field.max());
        } else {
            put(field.name(), number);
        }
    }

    private void ticks(Field field) {
        var chosen = values.all(field.name());
        if (chosen.isEmpty() && field.required()) complain(field.name(), "error.choose");
        else put(field.name(), chosen);
    }

    private void person(Field field) {
        var person = NewPerson.in(field, values);
        if (person == null) {
            text(field);
            return;
        }
        if (person.name().isEmpty()) complain(field.name() + ".name", "error.required");
        else if (person.name().length() > field.max()) complain(field.name() + ".name", "error.too-long", field.max());
        else put(field.name(), person.personId());
    }

    /** True when there is nothing to read; complains if there should be. */
    private boolean missing(Field field, String text) {
        if (!text.isEmpty()) return false;
        if (field.required()) {
            var choose = switch (field.input()) {
                case SELECT, CHOICE, PERSON -> true;
                default -> false;
            };
            complain(field.name(), choose ? "error.choose" : "error.required");
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private void put(String name, @Nullable Object value) {
        if (value == null) return;
        var dot = name.indexOf('.');
        if (dot < 0) body.put(name, value);
        else {
            var inner = (Map<String, Object>) body.computeIfAbsent(name.substring(0, dot), _ -> new LinkedHashMap<>());
            inner.put(name.substring(dot + 1), value);
        }
    }

    private void complain(String field, String code, Object... arguments) {
        complaints.add(new Complaint(field, code, List.of(arguments)));
    }

    /** What is wrong with a field, before it is put into words. */
    record Complaint(String field, String code, List<Object> arguments) {}
}
