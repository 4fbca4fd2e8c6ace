package org.planledger.query.card;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.events.CardEvent;
import org.planledger.events.EventTypes;

/** Every register, in the order in which people see them. */
public final class Registers {
    private static final Map<Theme, List<Register>> BY_THEME = byTheme();

    private static final List<Register> ALL =
            BY_THEME.values().stream().flatMap(List::stream).toList();

    private static final Map<String, Register> BY_NAME = byName();

    private Registers() {}

    /** What registers are about, in the order in which people see them. */
    public enum Theme {
        /** Qazilər: what they need and are given. */
        PEOPLE,
        /** Tədbirlər: what surrounds them. */
        ACTIVITIES,
        /** Tərəfdaşlar: with whom the centre works. */
        PARTNERS,
        /** Tələbələr və iş. */
        STUDENTS,
        /** Fond: what it lives on and pays for. */
        FUND,
        /** Nəticələr: what is learned and measured. */
        RESULTS
    }

    /** All of them. */
    public static List<Register> all() {
        return ALL;
    }

    /** The register of this name. */
    public static Optional<Register> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The register that an event belongs to.
     *
     * @throws IllegalArgumentException if its family is not declared
     */
    static Register of(CardEvent event) {
        var noun = EventTypes.of(event.getClass()).name().split("\\.", 2)[0];
        return named(noun).orElseThrow(() -> new IllegalArgumentException("no register " + noun));
    }

    /** What a register is about. */
    static Theme theme(Register register) {
        return BY_THEME.entrySet().stream()
                .filter(entry -> entry.getValue().contains(register))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Map<Theme, List<Register>> byTheme() {
        var byTheme = new EnumMap<Theme, List<Register>>(Theme.class);
        for (var theme : Theme.values()) {
            byTheme.put(
                    theme,
                    switch (theme) {
                        case PEOPLE -> PeopleRegisters.all();
                        case ACTIVITIES -> ActivityRegisters.all();
                        case PARTNERS -> PartnerRegisters.all();
                        case STUDENTS -> StudentRegisters.all();
                        case FUND -> FundRegisters.all();
                        case RESULTS -> ResultRegisters.all();
                    });
        }
        return byTheme;
    }

    private static Map<String, Register> byName() {
        var byName = new LinkedHashMap<String, Register>();
        for (var register : ALL) byName.put(register.name(), register);
        return byName;
    }
}
