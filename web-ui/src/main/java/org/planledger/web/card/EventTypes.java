package org.planledger.web.card;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The types of events that commands can make, as the contract names them. */
@Component
public class EventTypes {
    private final List<String> types;

    EventTypes(Contract contract) {
        types = contract.commands().stream()
                .flatMap(command -> command.events().stream())
                .filter(type -> !type.startsWith("account.")) // happens to the installation, not to an organisation
                .distinct()
                .sorted()
                .toList();
    }

    /** These first, then every other one in the order of their names. */
    public List<String> after(List<String> first) {
        var all = new ArrayList<>(first);
        types.stream().filter(type -> !first.contains(type)).forEach(all::add);
        return List.copyOf(all);
    }
}
