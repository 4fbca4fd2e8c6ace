package org.planledger.command;

import java.util.List;
import org.planledger.command.decision.Command;

/** Everything that can be commanded here, and who decides. */
public final class Catalogue {
    private Catalogue() {}

    /** Aggregates, each registered with the framework. */
    public static List<Class<?>> aggregates() {
        return List.of();
    }

    /** Commands, each a record with a {@link org.planledger.command.decision.CommandName}. */
    public static List<Class<? extends Command>> commands() {
        return List.of();
    }
}
