package org.planledger.query.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.events.CardEvent;
import org.planledger.events.EventTypes;
import org.planledger.events.indicator.IndicatorDefined;
import org.planledger.events.indicator.IndicatorDropped;
import org.planledger.events.indicator.IndicatorEvent;
import org.planledger.events.indicator.IndicatorMeasured;

/** Every register, in the order in which people see them. */
public final class Registers {
    private static final List<Register> ALL = List.of(Register.of(IndicatorEvent.class)
            .titled("name")
            .state("DEFINED", IndicatorDefined.class)
            .state("MEASURED", IndicatorMeasured.class)
            .state("DROPPED", IndicatorDropped.class)
            .lines(IndicatorMeasured.class)
            .begins("define-indicator")
            .offers("DEFINED", "measure-result", "drop-indicator")
            .offers("MEASURED", "measure-result", "drop-indicator"));

    private static final Map<String, Register> BY_NAME = byName();

    private Registers() {}

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

    private static Map<String, Register> byName() {
        var byName = new LinkedHashMap<String, Register>();
        for (var register : ALL) byName.put(register.name(), register);
        return byName;
    }
}
