package org.planledger.command.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.planledger.command.Vocabulary;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.springframework.stereotype.Component;

/** The commands by their names on the wire: a closed list, so that no name from outside ever becomes a class. */
@Component
class Registry {
    private final Map<String, Entry> byName = new TreeMap<>();

    Registry(Vocabulary vocabulary) {
        for (var type : vocabulary.commands()) {
            var name = type.getAnnotation(CommandName.class);
            if (name == null) throw new IllegalStateException(type + " has no @CommandName");
            if (byName.put(name.value(), new Entry(type, name)) != null) {
                throw new IllegalStateException("two commands are named " + name.value());
            }
        }
    }

    Optional<Entry> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Iterable<Entry> all() {
        return byName.values();
    }

    /** A command and what is said of it. */
    record Entry(Class<? extends Command> type, CommandName name) {}
}
