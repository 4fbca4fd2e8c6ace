package org.planledger.command.desk;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.planledger.command.decision.Command;

/**
 * What a test has shown of a command by carrying it out.
 *
 * @param command which one
 * @param outcome the code of the refusal; empty when it was carried out
 * @param again whether something that it makes had happened before, as when it is sent a second time
 */
public record Shown(Class<? extends Command> command, String outcome, boolean again) {
    private static final Set<Shown> ALL = ConcurrentHashMap.newKeySet();

    static void add(Class<? extends Command> command, String outcome, boolean again) {
        ALL.add(new Shown(command, outcome, again));
    }

    /** Everything that was shown of a command so far in this JVM. */
    public static List<Shown> of(Class<? extends Command> command) {
        return ALL.stream().filter(shown -> shown.command == command).toList();
    }
}
