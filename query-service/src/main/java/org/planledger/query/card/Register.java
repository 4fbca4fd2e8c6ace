package org.planledger.query.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.events.CardEvent;
import org.planledger.events.EventTypes;

/**
 * What is to be known of a register beyond its events: where they lead, which of them add lines, what names a card, until
 * when something is to be done, and what can be commanded in which state. Declared once, in {@link Registers}.
 */
public final class Register {
    private final String name;
    private final Class<? extends CardEvent> family;
    private final Map<Class<?>, String> states = new LinkedHashMap<>();
    private final Set<Class<?>> lines = new LinkedHashSet<>();
    private final Set<Class<?>> kept = new LinkedHashSet<>();
    private final Set<Class<?>> restated = new LinkedHashSet<>();
    private final List<String> starts = new ArrayList<>();
    private final Map<String, List<String>> offers = new LinkedHashMap<>();
    private List<String> titles = List.of();
    private @Nullable Deadline deadline;
    private @Nullable Ground ground;

    /**
     * Until when something is to be done.
     *
     * @param field the field that holds the day
     * @param warnDays how many days before it becomes near
     * @param states in which it counts
     */
    record Deadline(String field, int warnDays, List<String> states) {}

    /**
     * What a state rests on.
     *
     * @param state the state
     * @param field what names the ground
     * @param undone what to call it when the ground was taken back
     * @param offers commands that can be given then, beside those of the state
     */
    record Ground(String state, String field, Undone undone, List<String> offers) {}

    private Register(String name, Class<? extends CardEvent> family) {
        this.name = name;
        this.family = family;
    }

    /** The register of this family of events; its name is the noun before the dot in their names. */
    static Register of(Class<? extends CardEvent> family) {
        var nouns = EventTypes.all().stream()
                .filter(family::isAssignableFrom)
                .map(type -> EventTypes.of(type).name().split("\\.", 2)[0])
                .distinct()
                .toList();
        if (nouns.size() != 1) throw new IllegalArgumentException(family + " is not one register: " + nouns);
        return new Register(nouns.getFirst(), family);
    }

    /** These events lead to this state. */
    @SafeVarargs
    final Register state(String state, Class<? extends CardEvent>... events) {
        for (var event : events) states.put(event, state);
        return this;
    }

    /** These events add a line each, and change no field. */
    @SafeVarargs
    final Register lines(Class<? extends CardEvent>... events) {
        for (var event : events) lines.add(event);
        return this;
    }

    /** The fields that name a card, in this order. */
    Register titled(String... fields) {
        titles = List.of(fields);
        return this;
    }

    /** Until the day in this field something is to be done, as long as the card is in one of these states. */
    Register until(String field, int warnDays, String... whileIn) {
        deadline = new Deadline(field, warnDays, List.of(whileIn));
        return this;
    }

    /** This state rests on what this field names; when that was taken back, these commands can be given. */
    Register rests(String state, String field, Undone undone, String... commands) {
        ground = new Ground(state, field, undone, List.of(commands));
        return this;
    }

    /** These events add a line each that keeps what they say, though a later one says otherwise. */
    @SafeVarargs
    final Register keeps(Class<? extends CardEvent>... events) {
        for (var event : events) kept.add(event);
        return this;
    }

    /** These events say all their fields anew: what one leaves unsaid is no longer so. */
    @SafeVarargs
    final Register restates(Class<? extends CardEvent>... events) {
        for (var event : events) restated.add(event);
        return this;
    }

    /** Commands that begin a card. */
    Register begins(String... commands) {
        starts.addAll(List.of(commands));
        return this;
    }

    /** Commands that can be given for a card in this state. */
    Register offers(String state, String... commands) {
        offers.computeIfAbsent(state, _ -> new ArrayList<>()).addAll(List.of(commands));
        return this;
    }

    /** Noun of its events. */
    public String name() {
        return name;
    }

    /** Its events. */
    public Class<? extends CardEvent> family() {
        return family;
    }

    /** All its states, in the order in which they are declared. */
    public List<String> states() {
        return states.values().stream().distinct().toList();
    }

    /** Commands that begin a card. */
    public List<String> starts() {
        return List.copyOf(starts);
    }

    /** Commands that can be given for a card in this state. */
    public List<String> offered(String state) {
        return List.copyOf(offers.getOrDefault(state, List.of()));
    }

    /** Commands that can be given for a card in this state when what that rests on was taken back. */
    List<String> offeredUndone(String state) {
        var offered = new LinkedHashSet<>(ground == null ? List.<String>of() : ground.offers());
        offered.addAll(offered(state));
        return List.copyOf(offered);
    }

    Set<String> offeredIn() {
        return offers.keySet();
    }

    List<String> titles() {
        return titles;
    }

    @Nullable
    Deadline deadline() {
        return deadline;
    }

    @Nullable
    Ground ground() {
        return ground;
    }

    boolean keeps(CardEvent event) {
        return kept.contains(event.getClass());
    }

    boolean restates(CardEvent event) {
        return restated.contains(event.getClass());
    }

    boolean addsLine(CardEvent event) {
        return lines.contains(event.getClass());
    }

    /** Where the event leads; the state before if it leads nowhere else. */
    String after(CardEvent event, @Nullable String before) {
        var next = states.get(event.getClass());
        if (next != null) return next;
        return Objects.requireNonNullElseGet(before, () -> {
            throw new IllegalStateException(
                    name + " begins with no " + event.getClass().getSimpleName());
        });
    }

    /** Records of its events, in the order of the family's declaration. */
    List<Class<?>> events() {
        return leaves(family);
    }

    private static List<Class<?>> leaves(Class<?> type) {
        if (!type.isSealed()) return List.of(type);
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(each -> leaves(each).stream())
                .toList();
    }
}
